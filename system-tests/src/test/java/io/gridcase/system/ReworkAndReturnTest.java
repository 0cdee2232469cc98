package io.gridcase.system;

import static io.gridcase.system.stack.Service.DISPATCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.system.stack.Eventually;
import io.gridcase.system.stack.Topic;
import io.gridcase.system.staff.Staff;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases that take a second turn: work that was not good enough (返工), and departments that say "not mine" (回退). */
class ReworkAndReturnTest {

    private final Staff reporter = Staff.named("py-inspector-1");
    private final Staff handler = Staff.named("py-municipal-1");
    private final Staff verifier = Staff.named("py-inspector-4");
    private final Staff dispatcher = Staff.named("py-dispatcher-1");
    private final Staff supervisor = Staff.named("py-supervisor-1");

    @Test
    void a_failed_verification_sends_the_case_back_and_the_deadline_runs_on() {
        var caseNumber = reporter.reports(reporter.seesBrokenKerbstone());
        var dueAt = handler.awaitsAssignment(caseNumber, "DISPATCHED").text("/dueAt");

        handler.acceptsAndHandles(caseNumber);
        verifier.fails(caseNumber, "仅修复一半");

        var again = handler.awaitsAssignment(caseNumber, "DISPATCHED");
        assertThat(again.text("/dueAt")).isEqualTo(dueAt);
        assertThat(again.json().path("reworkCount").asInt()).isEqualTo(1);
        assertThat(again.text("/rework/reason")).isEqualTo("仅修复一半");
        assertThat(issuedTo("puyuan-municipal", caseNumber, 2))
                .containsExactly("round 1, rework 0", "round 1, rework 1");

        handler.acceptsAndHandles(caseNumber);
        assertThat(verifier.passes(caseNumber).json().path("round").asInt()).isEqualTo(2);

        var closed = supervisor.awaitsCase(caseNumber, "CLOSED").json();
        assertThat(closed.path("reworkCount").asInt()).isEqualTo(1);
        assertThat(closed.path("dueAt").asText()).isEqualTo(dueAt);
        assertThat(closed.at("/closing/onTime").asBoolean()).isTrue();
    }

    @Test
    void a_returned_case_is_dispatched_to_another_department_with_a_new_deadline() {
        var caseNumber = reporter.reports(reporter.seesBrokenKerbstone());
        var firstDue = handler.awaitsAssignment(caseNumber, "DISPATCHED").text("/dueAt");
        handler.returns(caseNumber, "该路段由开发商养护");

        var waiting = dispatcher.awaitsAssignment(caseNumber, "AWAITING_DISPATCH");
        assertThat(waiting.text("/hold/reason")).isEqualTo("RETURNED");
        assertThat(waiting.text("/returns/0/department")).isEqualTo("puyuan-municipal");
        assertThat(waiting.text("/returns/0/returnedBy")).isEqualTo("py-municipal-1");
        dispatcher.dispatches(caseNumber, "puyuan-enforcement");

        assertThat(issuedTo("puyuan-enforcement", caseNumber, 1)).containsExactly("round 2, rework 0");
        handler.get(DISPATCH, Staff.assignment(caseNumber)).expectProblem(404);
        var enforcement = Staff.named("py-enforcement-1");
        var redispatched = enforcement.awaitsAssignment(caseNumber, "DISPATCHED");
        assertThat(Instant.parse(redispatched.text("/dueAt"))).isAfterOrEqualTo(Instant.parse(firstDue));
        assertThat(redispatched.text("/why/department/dispatchedBy")).isEqualTo("py-dispatcher-1");

        enforcement.acceptsAndHandles(caseNumber);
        verifier.passes(caseNumber);
        var closed = supervisor.awaitsCase(caseNumber, "CLOSED").json();
        assertThat(closed.path("returnCount").asInt()).isEqualTo(1);
        assertThat(closed.path("department").asText()).isEqualTo("puyuan-enforcement");
    }

    private static List<String> issuedTo(String department, String caseNumber, int times) {
        return Eventually.the(
                "%d assignments of %s for %s".formatted(times, caseNumber, department),
                () -> Topic.ofDepartment(department).onceAbout(caseNumber).stream()
                        .map(issued -> "round %d, rework %d"
                                .formatted(
                                        issued.json().path("round").asInt(),
                                        issued.json().path("reworkCount").asInt()))
                        .toList(),
                issued -> issued.size() == times);
    }
}
