package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicReader;
import io.gridcase.testsupport.TopicWriter;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CloseReportTest {

    private static final String TOPIC = "closure.case-events";
    private static final Instant CLOSED_AT = Instant.parse("2017-07-04T01:00:00Z");

    private final UUID id = UUID.randomUUID();
    private final TopicWriter closure = new TopicWriter(Infra.shared().kafkaBootstrapServers());
    private String number;

    @BeforeEach
    void file() {
        number = sent(decided(id)).extract().path("caseNumber");
    }

    @AfterEach
    void close() {
        closure.close();
    }

    @Test
    void the_reporter_sees_the_outcome_when_the_case_is_struck_off() {
        closure.send(TOPIC, closed(UUID.randomUUID(), "puyuan-municipal"));

        awaitState("CLOSED");
        as(inspector())
                .get("/reports/" + id)
                .then()
                .body("outcome.closedAt", equalTo(CLOSED_AT.toString()))
                .body("outcome.department", equalTo("puyuan-municipal"))
                .body("outcome.onTime", is(true));
    }

    @Test
    void heard_twice_or_told_twice_the_first_outcome_stays() {
        var event = closed(UUID.randomUUID(), "puyuan-municipal");
        closure.send(TOPIC, event);
        closure.send(TOPIC, event);
        closure.send(TOPIC, closed(UUID.randomUUID(), "puyuan-sanitation"));
        awaitHeard();

        awaitState("CLOSED");
        as(inspector()).get("/reports/" + id).then().body("outcome.department", equalTo("puyuan-municipal"));
        assertThat(deadLettersOf(number)).isZero();
    }

    @Test
    void other_types_are_ignored() {
        closure.send(TOPIC, event(UUID.randomUUID(), "case-painted.v1", "{}"));
        closure.send(TOPIC, event(UUID.randomUUID(), "verification-passed.v1", "{\"caseNumber\": \"" + number + "\"}"));
        awaitHeard();

        as(inspector()).get("/reports/" + id).then().body("state", equalTo("FILED"));
        assertThat(deadLettersOf(number)).isZero();
    }

    @Test
    void what_cannot_be_read_becomes_a_dead_letter_and_the_next_is_heard() {
        closure.send(TOPIC, event(UUID.randomUUID(), "case-closed.v1", "{\"caseNumber\": 7"));
        closure.send(TOPIC, event(UUID.randomUUID(), "case-closed.v1", "{\"caseNumber\": \"" + number + "\"}"));
        closure.send(TOPIC, closed(UUID.randomUUID(), "puyuan-municipal"));

        awaitState("CLOSED");
        awaitDeadLetters(2, number);
    }

    @Test
    void a_case_that_nobody_reported_becomes_a_dead_letter() {
        var unknown = "99999920170630" + "%06d".formatted(id.hashCode() & 0x7ffff);
        var event = closed(UUID.randomUUID(), "puyuan-municipal");
        closure.send(
                TOPIC,
                WireEvent.of(
                        UUID.randomUUID(),
                        "case-closed.v1",
                        "/closure",
                        unknown,
                        CLOSED_AT,
                        event.body().replace(number, unknown)));

        awaitDeadLetters(1, unknown);
    }

    private WireEvent closed(UUID eventId, String department) {
        var body = (ObjectNode) Contracts.example("case-closed.v1");
        body.put("caseNumber", number).put("department", department);
        return event(eventId, "case-closed.v1", body.toString());
    }

    private WireEvent event(UUID eventId, String type, String body) {
        return WireEvent.of(eventId, type, "/closure", number, CLOSED_AT, body);
    }

    /** Everything sent so far was handled: a later event of another case on the same partition would not do. */
    private void awaitHeard() {
        closure.send(TOPIC, event(UUID.randomUUID(), "case-closed.v1", "{}"));
        awaitDeadLetters(1, number, "{}");
    }

    private void awaitState(String state) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> as(inspector()).get("/reports/" + id).then().body("state", equalTo(state)));
    }

    private static void awaitDeadLetters(int count, String key) {
        try (var topic = new TopicReader(Infra.shared().kafkaBootstrapServers(), "intake.dead-letters")) {
            topic.await(count, key);
        }
    }

    private static void awaitDeadLetters(int count, String key, String body) {
        try (var topic = new TopicReader(Infra.shared().kafkaBootstrapServers(), "intake.dead-letters")) {
            topic.await(count, event -> event.key().equals(key) && event.body().equals(body));
        }
    }

    /** Without those that only mark how far the consumer has come. */
    private static long deadLettersOf(String key) {
        try (var topic = new TopicReader(Infra.shared().kafkaBootstrapServers(), "intake.dead-letters")) {
            return topic.all().stream()
                    .filter(event -> event.key().equals(key) && !event.body().equals("{}"))
                    .count();
        }
    }
}
