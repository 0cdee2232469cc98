package io.gridcase.dispatch.running;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.gridcase.testsupport.GeneratedText;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServedDocumentsTest extends RunningDispatch {

    @Test
    void the_api_is_the_one_in_contracts() {
        var served =
                given().get("/q/openapi?format=yaml").then().statusCode(200).extract();

        GeneratedText.checkFile("contracts/openapi/dispatch.yaml", served.asString());
    }

    @Test
    void it_is_ready_with_its_database_and_its_city() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("city-profile"));
    }

    @Test
    void it_is_alive_whatever_else_is_not() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void what_waits_to_be_told_is_measured() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("outbox_unsent"));
    }
}
