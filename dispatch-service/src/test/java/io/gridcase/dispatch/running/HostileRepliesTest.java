package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies that are forged, broken or absurd: answered or put aside, without effect and in nobody's way. */
@QuarkusTest
class HostileRepliesTest extends RunningReplies {

    private static final String ACCEPTED = "reply-accepted.v1";

    @Test
    void a_department_cannot_write_in_anothers_name() {
        var caseNumber = dispatchedCase();
        var honest = MUNICIPAL.reply(ACCEPTED, MUNICIPAL.body(ACCEPTED, caseNumber));

        var forged = GREENING.signed(honest);
        answer(forged);
        refused(MUNICIPAL, forged, 403, "unproven-reply");
        show(caseNumber).then().body("state", equalTo("DISPATCHED"));

        // Nor use up the id of its reply.
        answer(honest);
        awaitState(caseNumber, "ACCEPTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_subject", "ce_time", "gridcase-signature"})
    void what_was_changed_on_the_way_does_not_count(String header) {
        var caseNumber = dispatchedCase();
        var signed = MUNICIPAL.reply(ACCEPTED, MUNICIPAL.body(ACCEPTED, caseNumber));
        var changed = answer(DepartmentSystem.with(signed, header, changed(header)));
        refused(MUNICIPAL, changed, 403, "unproven-reply");
        show(caseNumber).then().body("state", equalTo("DISPATCHED"));
    }

    private static String changed(String header) {
        return switch (header) {
            case "ce_id" -> "5f0c6f0e-4c2b-4a57-9c3c-1d1b6a1f9a01";
            case "ce_subject" -> "33048320170630000009";
            case "ce_time" -> "2017-06-30T02:05:00Z";
            default -> "no Base64 !";
        };
    }

    @Test
    void a_body_that_was_changed_does_not_count() {
        var signed = MUNICIPAL.reply(ACCEPTED, MUNICIPAL.body(ACCEPTED, newCaseNumber()));
        var changed =
                new WireEvent(signed.key(), signed.headers(), signed.body().replace("w-017", "w-018"));
        refused(MUNICIPAL, answer(changed), 403, "unproven-reply");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("{\"caseNumber\":", "malformed-json", 400),
                Arguments.of("null", "malformed-reply", 422),
                Arguments.of("[]", "malformed-json", 400),
                Arguments.of("\"text\"", "malformed-json", 400),
                Arguments.of("{}", "invalid-request", 400),
                Arguments.of("[".repeat(30_000), "malformed-json", 400),
                Arguments.of("{\"a\":".repeat(10_000), "malformed-json", 400),
                Arguments.of("{\"round\":" + "9".repeat(5_000) + "}", "malformed-json", 400),
                Arguments.of("{\"by\":\"" + "x".repeat(70_000) + "\"}", "oversized-reply", 413));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void what_cannot_be_read_is_answered(String body, String code, int status) {
        var reply = answer(MUNICIPAL.reply(ACCEPTED, newCaseNumber(), body));
        refused(MUNICIPAL, reply, status, code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"round\":0}",
                "{\"round\":null}",
                "{\"round\":\"1\"}",
                "{\"round\":1.5}",
                "{\"reworkCount\":-1}",
                "{\"by\":\"张三 13800000000\"}",
                "{\"by\":\"\"}",
                "{\"caseNumber\":\"'; drop table assignment; --\"}",
                "{\"department\":\"../../etc\"}"
            })
    void fields_that_cannot_be_are_named(String wrong) throws Exception {
        var caseNumber = newCaseNumber();
        ObjectNode body = MUNICIPAL.body(ACCEPTED, caseNumber);
        var change = (ObjectNode) new com.fasterxml.jackson.databind.ObjectMapper().readTree(wrong);
        body.setAll(change);

        var reply = answer(MUNICIPAL.reply(ACCEPTED, caseNumber, body.toString()));

        refused(MUNICIPAL, reply, 400, "invalid-request");
        assertThat(problem(MUNICIPAL, reply).at("/errors/0/field").asText())
                .isEqualTo(change.fieldNames().next());
    }

    @Test
    void text_that_cannot_be_kept_is_refused() {
        var caseNumber = dispatchedCase();
        var nul = reply(MUNICIPAL, "reply-returned.v1", caseNumber, body -> body.put("reason", "a\0b"));
        refused(MUNICIPAL, nul, 400, "invalid-request");
        var blank = reply(MUNICIPAL, "reply-returned.v1", caseNumber, body -> body.put("reason", " \n"));
        refused(MUNICIPAL, blank, 400, "invalid-request");
    }

    @Test
    void envelope_and_body_must_agree() {
        var caseNumber = dispatchedCase();
        var about = MUNICIPAL.reply(
                ACCEPTED, newCaseNumber(), MUNICIPAL.body(ACCEPTED, caseNumber).toString());
        refused(MUNICIPAL, answer(about), 422, "malformed-reply");
        var from = GREENING.reply(
                ACCEPTED, caseNumber, MUNICIPAL.body(ACCEPTED, caseNumber).toString());
        refused(GREENING, answer(from), 422, "malformed-reply");
        show(caseNumber).then().body("state", equalTo("DISPATCHED"));
    }

    @Test
    void a_type_that_is_none_is_said_to_be_none() {
        var caseNumber = dispatchedCase();
        var reply = answer(MUNICIPAL.reply("reply-admired.v1", MUNICIPAL.body(ACCEPTED, caseNumber)));
        refused(MUNICIPAL, reply, 422, "malformed-reply");
    }

    @Test
    void an_unknown_department_is_put_aside() {
        var nobody = DepartmentSystem.of("nobody-at-all");
        var caseNumber = newCaseNumber();
        answer(nobody.reply(ACCEPTED, nobody.body(ACCEPTED, caseNumber)));
        deadLettered(caseNumber);
        var nameless = newCaseNumber();
        answer(DepartmentSystem.with(
                MUNICIPAL.reply(ACCEPTED, MUNICIPAL.body(ACCEPTED, nameless)), "ce_source", "/intake"));
        deadLettered(nameless);
    }

    @Test
    void a_reply_without_an_id_is_answered_all_the_same() {
        var caseNumber = newCaseNumber();
        var reply = MUNICIPAL.reply(ACCEPTED, MUNICIPAL.body(ACCEPTED, caseNumber));
        var nameless = MUNICIPAL.signed(DepartmentSystem.with(reply, "ce_id", "no-uuid-" + caseNumber));
        refused(MUNICIPAL, answer(nameless), 422, "malformed-reply");
    }

    private static void deadLettered(String caseNumber) {
        try (var dead = reader(DEAD_LETTERS)) {
            assertThat(dead.await(1, caseNumber).get(0).header("dead-letter-topic"))
                    .isEqualTo("department-replies");
        }
    }
}
