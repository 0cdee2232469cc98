package io.gridcase.system;

import static io.gridcase.system.stack.Service.DISPATCH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.system.stack.Topic;
import io.gridcase.system.staff.Staff;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases that the responsibility matrix cannot route wait for a person, with the reason. */
class DispatchQueueTest {

    private final Staff reporter = Staff.named("py-inspector-1");
    private final Staff dispatcher = Staff.named("py-dispatcher-1");

    @Test
    void without_a_rule_the_case_waits_and_is_dispatched_by_hand() {
        // 遮阳篷破损: no department answers for all awnings, so the profile names none.
        var caseNumber = reporter.reports(reporter.seesBrokenKerbstone().ofClass("INCIDENT", "06043"));

        var waiting = queued(caseNumber, "NO_RULE");
        assertThat(waiting.at("/hold/explanation").asText()).isNotBlank();
        assertThat(waiting.at("/hold/candidates")).isEmpty();
        assertThat(Staff.named("py-supervisor-1")
                        .awaitsCase(caseNumber, "AWAITING_DISPATCH")
                        .text("/why/department/explanation"))
                .isEqualTo(waiting.at("/hold/explanation").asText());

        dispatcher.dispatches(caseNumber, "puyuan-enforcement");
        Topic.ofDepartment("puyuan-enforcement").await("assignment-issued.v1", caseNumber);
        Staff.named("py-enforcement-1").acceptsAndHandles(caseNumber);
    }

    @Test
    void two_equal_rules_are_shown_to_the_dispatcher_who_chooses() {
        // 喷泉: greening and municipal maintenance have equal rules in Puyuan.
        var caseNumber = reporter.reports(reporter.seesBrokenKerbstone().ofClass("COMPONENT", "04010"));

        var waiting = queued(caseNumber, "TIED_RULES");
        assertThat(waiting.at("/hold/candidates").findValuesAsText("department"))
                .containsExactlyInAnyOrder("puyuan-greening", "puyuan-municipal");

        dispatcher.dispatches(caseNumber, "puyuan-greening");
        Staff.named("py-greening-1").accepts(caseNumber);
        Staff.named("py-municipal-1")
                .get(DISPATCH, Staff.assignment(caseNumber))
                .expectProblem(404);
    }

    private JsonNode queued(String caseNumber, String reason) {
        dispatcher.awaitsAssignment(caseNumber, "AWAITING_DISPATCH");
        var queue = dispatcher.get(DISPATCH, "/dispatch-queue?limit=200&reason=" + reason);
        var items = List.<JsonNode>copyOf(queue.expect(200).json().path("items").findParents("hold"));
        return items.stream()
                .filter(item -> item.path("caseNumber").asText().equals(caseNumber))
                .findFirst()
                .orElseThrow(() -> new AssertionError(caseNumber + " is not in the queue: " + queue.body()));
    }
}
