package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** 协办: an assisting department answers from its own system. */
@QuarkusTest
class AssistantsRepliesTest extends RunningReplies {

    private static final String ASSISTED = "reply-assisted.v1";
    private static final String DECLINED = "reply-assistance-declined.v1";

    @Test
    void an_assisting_department_says_that_it_has_done_its_part() {
        var caseNumber = assistedCase();
        var photo = photo();

        var reply = second(
                GREENING, ASSISTED, caseNumber, body -> body.putArray("photos").add(photo));
        awaitAnswered(caseNumber);
        answer(reply);
        var again = second(GREENING, ASSISTED, caseNumber, body -> body.remove("photos"));

        refused(GREENING, again, 409, "assistance-answered");
        show(caseNumber)
                .then()
                .body("state", equalTo("DISPATCHED"))
                .body("assistances.department", contains("puyuan-greening"))
                .body("assistances[0].declined", equalTo(false))
                .body("assistances[0].answeredBy", equalTo("w-017@puyuan-greening"))
                .body("assistances[0].note", equalTo("已移开遮挡的灌木"))
                .body("assistances[0].photos", contains(photo));
    }

    @Test
    void it_declines_with_a_reason() {
        var caseNumber = assistedCase();

        second(GREENING, DECLINED, caseNumber, same -> {});

        awaitAnswered(caseNumber);
        show(caseNumber)
                .then()
                .body("assistances[0].declined", equalTo(true))
                .body("assistances[0].note", equalTo("该处没有绿化设施"));
    }

    @Test
    void whoever_was_not_asked_and_whoever_answers_another_round_is_refused() {
        var caseNumber = assistedCase();

        refused(
                MUNICIPAL,
                second(MUNICIPAL, ASSISTED, caseNumber, b -> b.remove("photos")),
                404,
                "assignment-not-found");
        var stale = reply(GREENING, DECLINED, caseNumber);
        refused(GREENING, stale, 409, "stale-reply");
        assertThat(problem(GREENING, stale).get("round").asInt()).isEqualTo(2);
        refused(GREENING, second(GREENING, ASSISTED, caseNumber, same -> {}), 422, "unknown-photos");
        refused(GREENING, second(GREENING, DECLINED, caseNumber, b -> b.put("reason", " ")), 400, "invalid-request");
        refused(GREENING, second(GREENING, ASSISTED, caseNumber, b -> b.put("note", "\u0000")), 400, "invalid-request");

        show(caseNumber).then().body("awaited", contains("puyuan-greening")).body("assistances", empty());
    }

    @Test
    void nobody_assists_with_what_is_voided() {
        var caseNumber = assistedCase();
        tellVoided(caseNumber);
        awaitState(caseNumber, "VOIDED");

        refused(GREENING, second(GREENING, DECLINED, caseNumber, same -> {}), 409, "illegal-transition");
    }

    private WireEvent second(DepartmentSystem department, String type, String caseNumber, Consumer<ObjectNode> change) {
        return reply(department, type, caseNumber, body -> change.accept(body.put("round", 2)));
    }

    private static void awaitAnswered(String caseNumber) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> show(caseNumber).then().body("awaited", empty()));
    }
}
