package io.gridcase.closure.component;

import static io.restassured.RestAssured.given;

import io.gridcase.testsupport.GeneratedText;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublishedApiTest extends ClosureTest {

    @Test
    void the_contract_is_what_the_service_serves() {
        GeneratedText.checkFile(
                "contracts/openapi/closure.yaml",
                given().get("/q/openapi?format=yaml").asString());
    }
}
