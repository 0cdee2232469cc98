package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.testsupport.WireEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A department works from its own system; what does not fit is answered there and changes nothing. */
@QuarkusTest
class DepartmentRepliesTest extends RunningReplies {

    @Test
    void a_department_accepts_and_handles_in_its_own_system() {
        var caseNumber = dispatchedCase();

        reply(MUNICIPAL, "reply-accepted.v1", caseNumber);
        handled(caseNumber);

        awaitState(caseNumber, "HANDLED")
                .then()
                .body("acceptedBy", equalTo("w-017@puyuan-municipal"))
                .body("handling.by", equalTo("w-017@puyuan-municipal"))
                .body("handling.at", equalTo(FOUNDING_INSTANT));
        try (var events = reader(CASE_EVENTS)) {
            events.awaitFirst("assignment-handled.v1", caseNumber);
        }
    }

    @Test
    void a_department_uses_both_the_desk_and_its_own_system() {
        var caseNumber = acceptedCase();
        handled(caseNumber);
        awaitState(caseNumber, "HANDLED");
    }

    @Test
    void a_department_returns_a_case() {
        var caseNumber = dispatchedCase();
        reply(MUNICIPAL, "reply-returned.v1", caseNumber);
        awaitState(caseNumber, "AWAITING_DISPATCH").then().body("returns[0].reason", equalTo("该路段由开发商养护"));
    }

    @Test
    void the_same_reply_twice_counts_once() {
        var caseNumber = dispatchedCase();
        var reply = reply(MUNICIPAL, "reply-accepted.v1", caseNumber);
        answer(reply);
        handled(caseNumber);
        awaitState(caseNumber, "HANDLED");
        noRefusal(MUNICIPAL, reply);
    }

    @Test
    void handled_before_accepted_is_refused_with_what_is_allowed() {
        var caseNumber = dispatchedCase();
        var photo = photo();

        var reply = reply(
                MUNICIPAL,
                "reply-handled.v1",
                caseNumber,
                body -> body.putArray("photos").add(photo));

        refused(MUNICIPAL, reply, 409, "illegal-transition");
        assertThat(problem(MUNICIPAL, reply).get("state").asText()).isEqualTo("DISPATCHED");
        assertThat(problem(MUNICIPAL, reply).get("allowed").toString()).contains("ACCEPT");
        show(caseNumber).then().body("state", equalTo("DISPATCHED"));
        reply(MUNICIPAL, "reply-accepted.v1", caseNumber);
        awaitState(caseNumber, "ACCEPTED");
        answer(reply);
        var again = reply(MUNICIPAL, "reply-accepted.v1", caseNumber);
        refused(MUNICIPAL, again, 409, "illegal-transition");
        show(caseNumber).then().body("state", equalTo("ACCEPTED"));
    }

    @Test
    void a_reply_to_what_is_another_departments_is_refused_as_if_there_were_none() {
        var caseNumber = dispatchedCase();
        var reply = reply(GREENING, "reply-accepted.v1", caseNumber);
        refused(GREENING, reply, 404, "assignment-not-found");
        show(caseNumber).then().body("state", equalTo("DISPATCHED"));
    }

    @Test
    void a_reply_that_comes_after_the_case_was_reassigned_is_refused() {
        var caseNumber = acceptedCase();
        act(
                        People.puyuanDispatcher(),
                        etag(caseNumber),
                        "reassign",
                        caseNumber,
                        Map.of("department", "puyuan-greening", "reason", "平侧石属绿化带养护范围"))
                .then()
                .statusCode(200);

        var late = reply(MUNICIPAL, "reply-returned.v1", caseNumber);
        refused(MUNICIPAL, late, 404, "assignment-not-found");

        var toTheFirstRound = reply(GREENING, "reply-accepted.v1", caseNumber);
        refused(GREENING, toTheFirstRound, 409, "stale-reply");
        assertThat(problem(GREENING, toTheFirstRound).get("round").asInt()).isEqualTo(2);

        reply(GREENING, "reply-accepted.v1", caseNumber, body -> body.put("round", 2));
        awaitState(caseNumber, "ACCEPTED");
    }

    @Test
    void a_reply_from_before_the_rework_is_stale() {
        var caseNumber = handledCase();
        tellRework(caseNumber);
        awaitState(caseNumber, "DISPATCHED");

        refused(MUNICIPAL, reply(MUNICIPAL, "reply-accepted.v1", caseNumber), 409, "stale-reply");

        reply(MUNICIPAL, "reply-accepted.v1", caseNumber, body -> body.put("reworkCount", 1));
        awaitState(caseNumber, "ACCEPTED");
    }

    @Test
    void photos_that_nobody_has_sent_are_named() {
        var caseNumber = acceptedCase();
        var reply = reply(MUNICIPAL, "reply-handled.v1", caseNumber);
        refused(MUNICIPAL, reply, 422, "unknown-photos");
        assertThat(problem(MUNICIPAL, reply).get("missing")).hasSize(1);
        show(caseNumber).then().body("state", equalTo("ACCEPTED"));
    }

    @Test
    void a_return_comes_too_late_here_as_at_the_desk() {
        var caseNumber = dispatchedCase();
        clock.set("2017-07-03T02:00:01Z");
        refused(MUNICIPAL, reply(MUNICIPAL, "reply-returned.v1", caseNumber), 409, "return-too-late");
    }

    private static void noRefusal(DepartmentSystem department, WireEvent reply) {
        try (var errors = reader("department.%s.errors".formatted(department.code()))) {
            assertThat(errors.all())
                    .extracting(event -> event.json().path("replyId").asText())
                    .doesNotContain(reply.id());
        }
    }
}
