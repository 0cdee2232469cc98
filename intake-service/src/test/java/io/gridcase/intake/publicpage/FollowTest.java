package io.gridcase.intake.publicpage;

import static io.gridcase.intake.client.SampleClient.entered;
import static io.gridcase.intake.client.SampleClient.newClient;
import static io.gridcase.intake.open311.SampleRequest.taken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.intake.SampleReport;
import io.gridcase.intake.Tables;
import io.gridcase.intake.client.TooManyRequests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FollowTest {

    @Inject
    Tables tables;

    @Inject
    LimitVisitors visitors;

    private Link link;

    @BeforeEach
    void send() {
        link = new Link(taken(entered(newClient("PUBLIC"))), tables);
    }

    @Test
    void whoever_has_the_link_sees_the_report_and_nobodys_name() {
        var page = link.follow()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .body("className", equalTo("路缘石缺损"))
                .body("address", equalTo("桐星大道718号"))
                .body("steps.step", equalTo(List.of("RECEIVED")))
                .body("closedAt", nullValue());

        assertThat(page.extract().asString()).doesNotContain("王", "0573", "client:", link.id());
    }

    @Test
    void the_link_is_kept_only_as_a_hash() {
        assertThat(tables.rows("select l::text from follow_link l where report_id = '%s'".formatted(link.id())))
                .singleElement()
                .asString()
                .doesNotContain(link.taken().token());
    }

    @Test
    void the_outcome_with_its_pictures() {
        link.close(Instant.now());

        link.follow()
                .body("department", equalTo("濮院镇市政养护单位"))
                .body("dueAt", equalTo("2017-07-07T02:00:00Z"))
                .body("steps.step", equalTo(List.of("RECEIVED", "FILED", "DISPATCHED", "HANDLED", "CLOSED")))
                .body("photosAfter.size()", is(1))
                .body("photosAfter[0]", endsWith("60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"));
    }

    @Test
    void pictures_are_shown_as_copies_and_only_those_of_the_report() {
        var photo = SampleReport.photo();
        given().get(link.path("/photos/" + photo)).then().statusCode(404).contentType("application/problem+json");
        tables.run("update report set photos = '{%s}' where id = '%s'".formatted(photo, link.id()));

        given().get(link.path("/photos/" + photo))
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", equalTo("nosniff"));
        given().get(link.path("/photos/rubbish")).then().statusCode(422);
        given().get("/follow/%s/photos/%s".formatted("x".repeat(43), photo))
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/satisfaction", "/not-fixed"})
    void an_unknown_link_leads_nowhere(String act) {
        var path = "/follow/" + "x".repeat(43) + act;
        var request = given().contentType(ContentType.JSON);

        (act.isEmpty() ? request.get(path) : request.body(Map.of("score", 5)).post(path))
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gridcase:problem:link-not-found"));
    }

    @Test
    void satisfaction_is_asked_after_closing_and_once() {
        link.say(5, "很快").then().statusCode(409).body("type", equalTo("urn:gridcase:problem:not-closed"));
        link.close(Instant.now());

        link.say(4, "很快").then().statusCode(200).body("score", is(4)).body("comment", equalTo("很快"));
        link.say(4, "很快").then().statusCode(200).body("score", is(4));
        link.say(1, "很慢").then().statusCode(409).body("type", equalTo("urn:gridcase:problem:already-said"));
        link.follow().body("satisfaction.score", is(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"score\": 0}", "{\"score\": 6}", "{\"score\": \"5\"}", "{\"score\": 4.5}", "[]", "{"})
    void a_wrong_answer_is_refused(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post(link.path("/satisfaction"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void too_long_a_comment_is_refused() {
        link.say(5, "好".repeat(501)).then().statusCode(400);
    }

    @Test
    void who_comes_too_often_is_told_when_to_come_again() {
        // A hundred visits more are allowed each second, so somebody else uses them up meanwhile.
        var enough = new AtomicBoolean();
        var others = CompletableFuture.runAsync(() -> useUp(enough));
        try {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> given().get(link.path(""))
                            .then()
                            .statusCode(429)
                            .header("Retry-After", equalTo("1"))
                            .body("type", equalTo("urn:gridcase:problem:too-many-requests")));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> given().get("/open311/v2/discovery.xml")
                            .then()
                            .statusCode(429)
                            .body("errors.error.code", equalTo("429")));
        } finally {
            enough.set(true);
            others.join();
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> link.follow().statusCode(200));
    }

    private void useUp(AtomicBoolean enough) {
        while (!enough.get()) {
            try {
                visitors.visit("127.0.0.1");
            } catch (TooManyRequests refused) {
                Thread.onSpinWait();
            }
        }
    }
}
