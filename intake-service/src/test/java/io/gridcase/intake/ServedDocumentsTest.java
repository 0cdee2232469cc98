package io.gridcase.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.gridcase.testsupport.GeneratedText;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServedDocumentsTest {

    @Test
    void the_api_is_the_one_in_contracts() {
        var served =
                given().get("/q/openapi?format=yaml").then().statusCode(200).extract();

        GeneratedText.checkFile("contracts/openapi/intake.yaml", served.asString());
    }

    @Test
    void it_is_ready_with_its_database_and_its_city() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("city profile"));
    }

    @Test
    void it_is_alive_whatever_else_is_not() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void metrics_are_open() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("outbox_unsent"));
    }
}
