package io.gridcase.dispatch.assignment.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gridcase.dispatch.assignment.AssignmentIssued;
import io.gridcase.dispatch.assignment.CaseDispatched;
import io.gridcase.dispatch.assignment.Dispatch;
import io.gridcase.dispatch.assignment.Fixtures;
import io.gridcase.dispatch.assignment.Rework;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.gridcase.testsupport.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static Stream<Arguments> sent() {
        return Stream.of(
                Arguments.of("case-dispatched.v1", CaseDispatchedMessage.of(Fixtures.caseDispatched())),
                Arguments.of(
                        "assignment-issued.v1",
                        AssignmentIssuedMessage.of(Fixtures.caseDispatched().issued(), Fixtures.municipal())),
                Arguments.of("dispatch-held.v1", DispatchHeldMessage.of(Fixtures.dispatchHeld())),
                Arguments.of("assignment-accepted.v1", AssignmentAcceptedMessage.of(Fixtures.accepted())),
                Arguments.of("assignment-handled.v1", AssignmentHandledMessage.of(Fixtures.handled())),
                Arguments.of("assignment-returned.v1", AssignmentReturnedMessage.of(Fixtures.returned())),
                Arguments.of(
                        "assignment-withdrawn.v1",
                        AssignmentWithdrawnMessage.of(Fixtures.withdrawn(), Fixtures.municipal())));
    }

    @ParameterizedTest
    @MethodSource("sent")
    void what_is_sent_is_what_the_contract_shows(String type, Object message) {
        var body = written(message);

        assertThat(body).isEqualTo(Contracts.example(type));
        Contracts.assertValid(type, body);
    }

    @Test
    void without_a_limit_or_a_rule_nothing_is_said_about_them() {
        var byHand = Fixtures.dispatch();
        var dispatch = new Dispatch(
                byHand.department(),
                byHand.departmentName(),
                List.of(),
                null,
                null,
                byHand.explanation(),
                "tx-dispatcher-1",
                byHand.dispatchedAt());
        var event = new CaseDispatched(Fixtures.caseNumber(), Fixtures.filed(), 2, dispatch, null, null, false);

        var said = written(CaseDispatchedMessage.of(event));
        assertThat(said.fieldNames())
                .toIterable()
                .doesNotContain("assisting", "owner", "ruleId", "timeLimit", "warnAt", "dueAt", "calendarVersion");
        Contracts.assertValid("case-dispatched.v1", said);
        Contracts.assertValid(
                "assignment-issued.v1", written(AssignmentIssuedMessage.of(event.issued(), Fixtures.municipal())));
    }

    @Test
    void a_promise_that_set_the_deadline_is_said() {
        var limit = Fixtures.deadline();
        var promise = Instant.parse("2017-07-05T02:00:00Z");
        var promised = new GrantedDeadline(null, limit.clock(), promise, promise);
        var filed = Fixtures.promised(promise);

        var byPromise = written(CaseDispatchedMessage.of(
                new CaseDispatched(Fixtures.caseNumber(), filed, 1, Fixtures.dispatch(), promised, null, false)));
        var byLimit = written(CaseDispatchedMessage.of(
                new CaseDispatched(Fixtures.caseNumber(), filed, 1, Fixtures.dispatch(), limit, null, false)));

        Contracts.assertValid("case-dispatched.v1", byPromise);
        assertThat(byPromise.get("promisedAt").textValue()).isEqualTo("2017-07-05T02:00:00Z");
        assertThat(byPromise.has("timeLimit")).isFalse();
        assertThat(byLimit.has("promisedAt")).isFalse();
    }

    @Test
    void rework_is_issued_with_its_reason() {
        var rework = new Rework(2, "仅修复一半", Instant.parse("2017-07-04T01:00:00Z"));
        var issued = new AssignmentIssued(
                Fixtures.caseNumber(),
                Fixtures.filed(),
                1,
                Fixtures.dispatch(),
                Fixtures.deadline(),
                null,
                true,
                rework);

        var said = written(AssignmentIssuedMessage.of(issued, Fixtures.municipal()));

        Contracts.assertValid("assignment-issued.v1", said);
        assertThat(said.get("reworkCount").intValue()).isEqualTo(2);
        assertThat(said.get("reworkReason").textValue()).isEqualTo("仅修复一半");
    }

    @Test
    void a_filed_case_is_read_as_the_contract_shows_it() throws JsonProcessingException {
        var read = JSON.treeToValue(Contracts.example("case-filed.v1"), CaseFiledMessage.class);

        assertThat(read.caseNumber()).isEqualTo(Fixtures.caseNumber());
        assertThat(read.filed()).isEqualTo(Fixtures.filed());
    }

    @Test
    void a_case_without_answers_is_read_too() throws JsonProcessingException {
        ObjectNode body = Contracts.example("case-filed.v1").deepCopy();
        body.remove("answers");

        assertThat(JSON.treeToValue(body, CaseFiledMessage.class).filed().answers())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"Who?\": [\"me\"]}", "{\"material\": [\"\"]}", "{\"material\": \"stone\"}", "[\"stone\"]"})
    void answers_of_another_shape_are_not_read(String answers) throws JsonProcessingException {
        ObjectNode body = Contracts.example("case-filed.v1").deepCopy();
        body.set("answers", JSON.readTree(answers));

        assertThatThrownBy(() -> JSON.treeToValue(body, CaseFiledMessage.class).filed())
                .isInstanceOfAny(JsonProcessingException.class, IllegalArgumentException.class);
    }

    @Test
    void a_refused_result_is_read_as_the_contract_shows_it() throws JsonProcessingException {
        assertThat(JSON.treeToValue(Contracts.example("rework-requested.v1"), ReworkRequestedMessage.class))
                .isEqualTo(new ReworkRequestedMessage(
                        Fixtures.caseNumber(), "仅修复一半", Instant.parse("2017-07-04T01:00:00Z")));
    }

    @Test
    void a_closed_case_is_read_as_the_contract_shows_it() throws JsonProcessingException {
        assertThat(JSON.treeToValue(Contracts.example("case-closed.v1"), CaseClosedMessage.class))
                .isEqualTo(new CaseClosedMessage(Fixtures.caseNumber(), Instant.parse("2017-07-04T01:00:00Z")));
    }

    @Test
    void a_voided_case_is_read_as_the_contract_shows_it() throws JsonProcessingException {
        assertThat(JSON.treeToValue(Contracts.example("case-voided.v1"), CaseVoidedMessage.class))
                .isEqualTo(new CaseVoidedMessage(
                        Fixtures.caseNumber(), "同一问题已另案处理", Instant.parse("2017-06-30T03:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "caseNumber",
                "scheme",
                "classKind",
                "classCode",
                "className",
                "condition",
                "place",
                "gridCode",
                "description",
                "photos",
                "filedAt"
            })
    void an_incomplete_case_is_not_read(String missing) {
        ObjectNode body = Contracts.example("case-filed.v1").deepCopy();
        body.remove(missing);

        assertThatThrownBy(() -> JSON.treeToValue(body, CaseFiledMessage.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining(missing);
    }

    /** As it goes over the wire: through text, so that numbers are what JSON makes of them. */
    private static JsonNode written(Object message) {
        try {
            return JSON.readTree(JSON.writeValueAsBytes(message));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
