package io.gridcase.intake.open311;

import static io.gridcase.intake.client.SampleClient.entered;
import static io.gridcase.intake.client.SampleClient.newClient;
import static io.gridcase.intake.open311.SampleRequest.taken;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.intake.Tables;
import io.gridcase.intake.open311.SampleRequest.Taken;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

/** A client whose request was taken in and who asks what became of it. */
abstract class Asking {

    @Inject
    Tables tables;

    String key;
    Taken taken;

    private final String channel;

    Asking(String channel) {
        this.channel = channel;
    }

    @BeforeEach
    void send() {
        key = entered(newClient(channel));
        taken = taken(key);
    }

    static ValidatableResponse json(String call) {
        return given().get("/open311/v2" + call)
                .then()
                .statusCode(200)
                .contentType(equalTo("application/json;charset=utf-8"));
    }
}
