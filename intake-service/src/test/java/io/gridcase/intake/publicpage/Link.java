package io.gridcase.intake.publicpage;

import static io.gridcase.intake.open311.SampleRequest.filed;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.gridcase.intake.Tables;
import io.gridcase.intake.open311.SampleRequest.Taken;
import io.gridcase.intake.progress.CaseEvents;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A report as whoever has its link sees it, and what they can do. */
record Link(Taken taken, Tables tables) {

    String id() {
        return taken.id();
    }

    String path(String act) {
        return "/follow/" + taken.token() + act;
    }

    ValidatableResponse follow() {
        return given().get(path("")).then();
    }

    Response say(int score, String comment) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("score", score, "comment", comment))
                .post(path("/satisfaction"));
    }

    Response notFixed() {
        return given().post(path("/not-fixed"));
    }

    /** Waits until the reporter sees its case closed. */
    void close(Instant at) {
        try (var told = new CaseEvents(filed(tables, id()))) {
            told.dispatch("case-dispatched.v1", Instant.now());
            told.dispatch("assignment-handled.v1", Instant.now().plusSeconds(1));
            told.closure("case-closed.v1", at.isBefore(Instant.now().minusSeconds(60)) ? at : at.plusSeconds(2));
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> follow().body("steps.step", hasItem("DISPATCHED"))
                        .body("steps.step", hasItem("HANDLED"))
                        .body("steps.step", hasItem("CLOSED")));
    }
}
