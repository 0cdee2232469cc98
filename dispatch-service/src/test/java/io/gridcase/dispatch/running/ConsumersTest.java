package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens to messages that are new, repeated, unknown, late or broken. */
@QuarkusTest
class ConsumersTest extends RunningDispatch {

    @Test
    void the_same_message_twice_dispatches_once() {
        var caseNumber = newCaseNumber();
        var event = WireEvent.of(
                UUID.randomUUID(),
                "case-filed.v1",
                "/intake",
                caseNumber,
                Instant.now(),
                filed(caseNumber).toString());

        send("intake.case-events", event);
        send("intake.case-events", event);
        settled(caseNumber);

        try (var events = reader(CASE_EVENTS);
                var dead = reader(DEAD_LETTERS)) {
            assertThat(events.await(1, caseNumber)).hasSize(1);
            assertThat(dead.all()).extracting(WireEvent::key).doesNotContain(caseNumber);
        }
        show(caseNumber).then().body("round", equalTo(1));
    }

    @Test
    void a_case_that_was_filed_before_is_put_aside_with_the_reason() {
        var caseNumber = dispatchedCase();

        tell("intake.case-events", "case-filed.v1", "/intake", caseNumber, filed(caseNumber));

        assertThat(deadLetter(caseNumber)).contains("CaseAlreadyOpened", caseNumber);
        show(caseNumber).then().body("round", equalTo(1));
    }

    @Test
    void types_that_nobody_here_knows_are_ignored() {
        var caseNumber = newCaseNumber();

        tell("intake.case-events", "case-admired.v1", "/intake", caseNumber, filed(caseNumber));
        settled(caseNumber);

        show(caseNumber).then().statusCode(404);
        try (var dead = reader(DEAD_LETTERS)) {
            assertThat(dead.all()).extracting(WireEvent::key).doesNotContain(caseNumber);
        }
    }

    @Test
    void a_message_without_a_place_is_put_aside() {
        var caseNumber = newCaseNumber();
        var body = filed(caseNumber);
        body.remove("place");

        tell("intake.case-events", "case-filed.v1", "/intake", caseNumber, body);

        assertThat(deadLetter(caseNumber)).contains("place");
        show(caseNumber).then().statusCode(404);
    }

    @Test
    void what_is_no_json_is_put_aside_and_blocks_nobody() {
        var caseNumber = newCaseNumber();

        send(
                "intake.case-events",
                WireEvent.of(
                        UUID.randomUUID(), "case-filed.v1", "/intake", caseNumber, Instant.now(), "{\"caseNumber\":"));

        assertThat(deadLetter(caseNumber)).contains("MalformedEvent");
        dispatchedCase();
    }

    @Test
    void rework_reaches_the_same_department_under_the_same_deadline() {
        var caseNumber = handledCase();
        clock.set("2017-07-04T01:00:00Z");

        tellRework(caseNumber);

        awaitState(caseNumber, "DISPATCHED")
                .then()
                .body("department", equalTo("puyuan-municipal"))
                .body("dueAt", equalTo("2017-07-07T02:00:00Z"))
                .body("round", equalTo(1))
                .body("reworkCount", equalTo(1))
                .body("rework.reason", equalTo("仅修复一半"))
                .body("handling", nullValue());
        try (var assignments = reader("department.puyuan-municipal.assignments")) {
            var issued = assignments.await(2, caseNumber).get(1).json();
            Contracts.assertValid("assignment-issued.v1", issued);
            assertThat(issued.get("reworkCount").intValue()).isOne();
            assertThat(issued.get("reworkReason").textValue()).isEqualTo("仅修复一半");
            assertThat(issued.get("dueAt").textValue()).isEqualTo("2017-07-07T02:00:00Z");
        }
    }

    @Test
    void rework_of_what_nobody_has_handled_is_put_aside() {
        var caseNumber = dispatchedCase();

        tellRework(caseNumber);

        assertThat(deadLetter(caseNumber)).contains("IllegalTransition", "DISPATCHED does not allow REWORK");
        show(caseNumber).then().body("state", equalTo("DISPATCHED")).body("reworkCount", equalTo(0));
    }

    @Test
    void closing_twice_under_two_names_is_put_aside_the_second_time() {
        var caseNumber = handledCase();
        tellClosed(caseNumber);
        awaitState(caseNumber, "CLOSED");

        tellClosed(caseNumber);

        assertThat(deadLetter(caseNumber)).contains("IllegalTransition");
        show(caseNumber).then().body("state", equalTo("CLOSED"));
    }

    @Test
    void closing_an_unknown_case_is_put_aside() {
        var caseNumber = newCaseNumber();

        tellClosed(caseNumber);

        assertThat(deadLetter(caseNumber)).contains("AssignmentNotFound");
    }

    /** What was sent before under this key has been heard once a message behind it, on the same partition, took effect. */
    private void settled(String key) {
        var marker = newCaseNumber();
        var event = WireEvent.of(
                UUID.randomUUID(),
                "case-filed.v1",
                "/intake",
                key,
                Instant.now(),
                filed(marker).toString());
        send("intake.case-events", event);
        awaitState(marker, "DISPATCHED");
    }

    private static ObjectNode filed(String caseNumber) {
        ObjectNode body = Contracts.example("case-filed.v1").deepCopy();
        return body.put("caseNumber", caseNumber);
    }

    private static String deadLetter(String caseNumber) {
        try (var dead = reader(DEAD_LETTERS)) {
            return dead.await(1, caseNumber).get(0).header("dead-letter-reason");
        }
    }
}
