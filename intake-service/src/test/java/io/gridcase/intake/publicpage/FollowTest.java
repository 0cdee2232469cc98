package io.gridcase.intake.publicpage;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.client.SampleClient.entered;
import static io.gridcase.intake.client.SampleClient.newClient;
import static io.gridcase.intake.client.SampleClient.shiftLeader;
import static io.gridcase.intake.open311.SampleRequest.filed;
import static io.gridcase.intake.open311.SampleRequest.taken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.intake.SampleReport;
import io.gridcase.intake.Tables;
import io.gridcase.intake.client.TooManyRequests;
import io.gridcase.intake.open311.SampleRequest.Taken;
import io.gridcase.intake.progress.CaseEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
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

    private Taken taken;

    @BeforeEach
    void send() {
        taken = taken(entered(newClient("PUBLIC")));
    }

    @Test
    void whoever_has_the_link_sees_the_report_and_nobodys_name() {
        var page = follow().statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .body("className", equalTo("路缘石缺损"))
                .body("address", equalTo("桐星大道718号"))
                .body("steps.step", equalTo(List.of("RECEIVED")))
                .body("closedAt", nullValue());

        assertThat(page.extract().asString()).doesNotContain("王", "0573", "client:", taken.id());
    }

    @Test
    void the_link_is_kept_only_as_a_hash() {
        assertThat(tables.rows("select l::text from follow_link l where report_id = '%s'".formatted(taken.id())))
                .singleElement()
                .asString()
                .doesNotContain(taken.token());
    }

    @Test
    void the_outcome_with_its_pictures() {
        close(Instant.now());

        follow().body("department", equalTo("濮院镇市政养护单位"))
                .body("dueAt", equalTo("2017-07-07T02:00:00Z"))
                .body("steps.step", equalTo(List.of("RECEIVED", "FILED", "DISPATCHED", "HANDLED", "CLOSED")))
                .body("photosAfter.size()", is(1))
                .body("photosAfter[0]", endsWith("60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"));
    }

    @Test
    void pictures_are_shown_as_copies_and_only_those_of_the_report() {
        var photo = SampleReport.photo();
        given().get(path("/photos/" + photo)).then().statusCode(404).contentType("application/problem+json");
        tables.run("update report set photos = '{%s}' where id = '%s'".formatted(photo, taken.id()));

        given().get(path("/photos/" + photo))
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", equalTo("nosniff"));
        given().get(path("/photos/rubbish")).then().statusCode(422);
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
        say(5, "很快").then().statusCode(409).body("type", equalTo("urn:gridcase:problem:not-closed"));
        close(Instant.now());

        say(4, "很快").then().statusCode(200).body("score", is(4)).body("comment", equalTo("很快"));
        say(4, "很快").then().statusCode(200).body("score", is(4));
        say(1, "很慢").then().statusCode(409).body("type", equalTo("urn:gridcase:problem:already-said"));
        follow().body("satisfaction.score", is(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"score\": 0}", "{\"score\": 6}", "{\"score\": \"5\"}", "{\"score\": 4.5}", "[]", "{"})
    void a_wrong_answer_is_refused(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post(path("/satisfaction"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void too_long_a_comment_is_refused() {
        say(5, "好".repeat(501)).then().statusCode(400);
    }

    @Test
    void what_is_not_fixed_is_reported_again_once_however_often_and_much_at_once_it_is_pressed() {
        notFixed().then().statusCode(409).body("type", equalTo("urn:gridcase:problem:not-closed"));
        close(Instant.now().minus(Duration.ofDays(14)));

        var answers =
                IntStream.range(0, 6).mapToObj(i -> CompletableFuture.supplyAsync(this::notFixed)).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(5);
        var again = tables.rows("select id::text from report where reopens = '%s'".formatted(taken.id()));
        assertThat(again).hasSize(1);
        as(shiftLeader())
                .get("/reports/" + again.get(0))
                .then()
                .body("classCode", equalTo("06050"))
                .body("channel", equalTo("PUBLIC"))
                .body("place.address", equalTo("桐星大道718号"))
                .body("conditionNo", nullValue());
        assertThat(tables.rows("select phone from reporter where report_id = '%s'".formatted(again.get(0))))
                .containsExactly("0573-00000000");
        follow().body("steps.step", hasItem("REOPENED"));
        String next = answers.get(0).path("followUrl");
        given().get(next.substring(next.indexOf("/follow/")))
                .then()
                .statusCode(200)
                .body("className", equalTo("路缘石缺损"));
    }

    @Test
    void on_the_sixteenth_day_it_is_too_late() {
        close(Instant.now().minus(Duration.ofDays(15)).minusSeconds(60));

        notFixed()
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gridcase:problem:reopening-too-late"));
        assertThat(tables.rows("select id from report where reopens = '%s'".formatted(taken.id())))
                .isEmpty();
    }

    @Test
    void who_comes_too_often_is_told_when_to_come_again() {
        // A hundred visits more are allowed each second, so somebody else uses them up meanwhile.
        var enough = new AtomicBoolean();
        var others = CompletableFuture.runAsync(() -> useUp(enough));
        try {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> given().get(path(""))
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
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> follow().statusCode(200));
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

    /** Waits until the reporter sees it closed. */
    private void close(Instant at) {
        try (var told = new CaseEvents(filed(tables, taken.id()))) {
            told.dispatch("case-dispatched.v1", Instant.now());
            told.dispatch("assignment-handled.v1", Instant.now().plusSeconds(1));
            told.closure("case-closed.v1", at.isBefore(Instant.now().minusSeconds(60)) ? at : at.plusSeconds(2));
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> follow().body("steps.size()", is(5)));
    }

    private ValidatableResponse follow() {
        return given().get(path("")).then();
    }

    private Response say(int score, String comment) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("score", score, "comment", comment))
                .post(path("/satisfaction"));
    }

    private Response notFixed() {
        return given().post(path("/not-fixed"));
    }

    private String path(String act) {
        return "/follow/" + taken.token() + act;
    }
}
