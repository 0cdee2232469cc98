package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.shiftLeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.intake.Staff;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TestTokens;
import io.gridcase.testsupport.TopicReader;
import io.gridcase.testsupport.TopicWriter;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 作废, seen from intake. */
@QuarkusTest
class VoidCaseTest {

    private static final Map<String, Object> MISTAKE = Map.of("reason", "同一问题已另案处理");

    private final UUID id = UUID.randomUUID();

    @Test
    void a_voided_case_is_told_to_all_and_its_reporter_sees_why() {
        var filed = sent(decided(id)).extract();
        String number = filed.path("caseNumber");

        voided(shiftLeader(), filed.header("ETag"), MISTAKE)
                .then()
                .statusCode(200)
                .body("state", equalTo("VOIDED"))
                .body("caseNumber", equalTo(number));

        as(inspector()).get("/reports/" + id).then().body("voiding.reason", equalTo("同一问题已另案处理"));
        try (var topic = new TopicReader(Infra.shared().kafkaBootstrapServers(), "intake.case-events")) {
            var event = topic.awaitFirst("case-voided.v1", number);
            Contracts.assertValid("case-voided.v1", event.json());
            assertThat(event.json().at("/voidedBy").asText()).isEqualTo("py-shift-1");
        }
    }

    @Test
    void only_a_case_is_voided_and_only_once() {
        var tag = sent(undecided(id)).extract().header("ETag");

        assertRefused(voided(shiftLeader(), tag, MISTAKE), 409, "illegal-transition");
    }

    @Test
    void of_many_who_void_at_once_one_does() {
        var tag = sent(decided(id)).extract().header("ETag");

        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> voided(shiftLeader(), tag, MISTAKE).statusCode()))
                .limit(5)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void a_closing_that_crossed_the_voiding_changes_nothing_and_is_no_dead_letter() {
        var filed = sent(decided(id)).extract();
        String number = filed.path("caseNumber");
        voided(shiftLeader(), filed.header("ETag"), MISTAKE).then().statusCode(200);

        tellClosed(number);
        // On the same partition: once it is heard, so was the one before.
        var marker = sent(decided(UUID.randomUUID())).extract();
        tellClosed(marker.path("caseNumber"), number);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> as(inspector())
                        .get("/reports/" + marker.path("id"))
                        .then()
                        .body("state", equalTo("CLOSED")));
        as(inspector()).get("/reports/" + id).then().body("state", equalTo("VOIDED"));
        try (var dead = new TopicReader(Infra.shared().kafkaBootstrapServers(), "intake.dead-letters")) {
            assertThat(dead.all()).extracting(WireEvent::key).doesNotContain(number);
        }
    }

    @Test
    void what_is_struck_off_is_not_voided() {
        String number = sent(decided(id)).extract().path("caseNumber");
        tellClosed(number);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> as(inspector()).get("/reports/" + id).then().body("state", equalTo("CLOSED")));
        var tag = as(shiftLeader()).get("/reports/" + id).header("ETag");

        assertRefused(voided(shiftLeader(), tag, MISTAKE), 409, "illegal-transition");
    }

    @Test
    void only_the_shift_leader_of_the_area_voids_what_was_seen() {
        var tag = sent(decided(id)).extract().header("ETag");
        var elsewhere = TestTokens.of("wz-shift-1").withRoles("shift-leader").withAreas(Staff.WUZHEN);

        voided(officer(), tag, MISTAKE).then().statusCode(403);
        assertRefused(voided(elsewhere, tag, MISTAKE), 404, "report-not-found");
        assertRefused(voided(shiftLeader(), "\"77\"", MISTAKE), 412, "stale-version");
        assertRefused(voided(shiftLeader(), null, MISTAKE), 428, "precondition-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": \" \"}", "{\"reason\": \"a\\u0000\"}", "null", "["})
    void without_a_reason_nothing_is_voided(String body) {
        var tag = sent(decided(id)).extract().header("ETag");

        voided(shiftLeader(), tag, body).then().statusCode(400);
        as(inspector()).get("/reports/" + id).then().body("state", equalTo("FILED"));
    }

    private static void tellClosed(String number) {
        tellClosed(number, number);
    }

    private static void tellClosed(String number, String key) {
        ObjectNode body = Contracts.example("case-closed.v1").deepCopy();
        body.put("caseNumber", number);
        try (var writer = new TopicWriter(Infra.shared().kafkaBootstrapServers())) {
            writer.send(
                    "closure.case-events",
                    WireEvent.of(UUID.randomUUID(), "case-closed.v1", "/closure", key, Instant.now(), body.toString()));
        }
    }

    private Response voided(TestTokens person, String tag, Object body) {
        var request = as(person).contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).post("/reports/" + id + "/void");
    }

    private static void assertRefused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("type", equalTo("urn:gridcase:problem:" + code));
    }
}
