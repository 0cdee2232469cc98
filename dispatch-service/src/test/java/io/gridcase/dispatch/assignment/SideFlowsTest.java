package io.gridcase.dispatch.assignment;

import static io.gridcase.dispatch.assignment.Fixtures.DISPATCHED;
import static io.gridcase.dispatch.assignment.SideFlowFixtures.due;
import static io.gridcase.dispatch.assignment.SideFlowFixtures.grant;
import static io.gridcase.dispatch.assignment.SideFlowFixtures.pause;
import static io.gridcase.dispatch.assignment.SideFlowFixtures.project;
import static io.gridcase.dispatch.assignment.SideFlowFixtures.reassignment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.code.HandlingType;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SideFlowsTest {

    private static final Instant SOON = DISPATCHED.plus(Duration.ofMinutes(20));

    @Test
    void the_second_return_takes_the_case_out_of_the_dispatchers_hands() {
        var assignment = dispatched();
        assignment.giveBack("py-municipal-1", SOON, "不归我们管");
        assertThat(assignment.escalate(SOON)).isEmpty();

        assignment.dispatch(Fixtures.dispatch(), Fixtures.terms());
        assignment.giveBack("py-municipal-1", SOON, "仍不归我们管");

        assertThat(assignment.escalate(SOON))
                .contains(new ArbitrationRequested(Fixtures.caseNumber(), Fixtures.grid(), 2, SOON));
        assertThat(assignment.state()).isEqualTo(AssignmentState.AWAITING_ARBITRATION);
        assertThatThrownBy(() -> assignment.dispatch(Fixtures.dispatch(), Fixtures.terms()))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void what_a_supervisor_has_decided_goes_neither_back_nor_elsewhere() {
        var assignment = arbitrated();

        assertThat(assignment.finallyAssigned()).isTrue();
        assertThatThrownBy(() -> assignment.giveBack("py-municipal-1", SOON, "还是不归我们管"))
                .isInstanceOf(ReturnNotPossible.class);
        assertThatThrownBy(() -> assignment.takeBack(reassignment(ReassignmentCause.REASSIGNED)))
                .isInstanceOf(ReturnNotPossible.class);
        assertThat(assignment.state()).isEqualTo(AssignmentState.DISPATCHED);
    }

    @Test
    void a_return_is_possible_up_to_its_last_instant() {
        var until = Fixtures.terms().returnUntil();

        assertThatThrownBy(() -> dispatched().giveBack("py-municipal-1", until.plusNanos(1), "太晚了"))
                .isInstanceOf(ReturnNotPossible.class);
        assertThat(dispatched().giveBack("py-municipal-1", until, "不归我们管").returnCount())
                .isOne();
    }

    @Test
    void a_reassigned_case_leaves_nothing_of_its_former_department() {
        var assignment = accepted();
        assignment.extend(grant(), due("2017-07-12T02:00:00Z", "2017-07-14T02:00:00Z"));

        var reassigned = assignment.takeBack(reassignment(ReassignmentCause.REASSIGNED));
        assignment.dispatch(Fixtures.dispatch(), Fixtures.terms());

        assertThat(reassigned.from()).isEqualTo(Fixtures.municipal());
        assertThat(reassigned.reassignmentCount()).isOne();
        assertThat(assignment.acceptance()).isEmpty();
        assertThat(assignment.extensionCount()).isZero();
        assertThat(assignment.deadline()).contains(Fixtures.deadline());
        assertThat(assignment.round()).isEqualTo(2);
        assertThat(assignment.returnCount()).isZero();
    }

    @Test
    void a_successor_goes_on_where_the_merged_department_was() {
        var assignment = accepted();

        assignment.transfer(reassignment(ReassignmentCause.DEPARTMENT_MERGED), "濮院镇综合养护中心");

        assertThat(assignment.state()).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(assignment.dispatch()).map(Dispatch::department).contains("puyuan-greening");
        assertThat(assignment.deadline()).contains(Fixtures.deadline());
        assertThat(assignment.acceptance()).isPresent();
        assertThat(assignment.round()).isOne();
    }

    @Test
    void more_time_is_counted() {
        var assignment = accepted();
        var later = due("2017-07-12T02:00:00Z", "2017-07-14T02:00:00Z");

        assertThat(assignment.extend(grant(), later).extensionCount()).isOne();
        assertThat(assignment.deadline()).contains(later);
        assertThat(assignment.extend(grant(), later).extensionCount()).isEqualTo(2);
    }

    @Test
    void another_handling_type_may_come_with_a_project() {
        var assignment = accepted();

        assignment.changeHandlingType(grant(), HandlingType.ENGINEERING, project(), Fixtures.deadline());

        assertThat(assignment.handlingType()).isEqualTo(HandlingType.ENGINEERING);
        assertThat(assignment.project()).contains(project());
        assertThat(assignment.deadline()).contains(Fixtures.deadline());
    }

    @Test
    void the_clock_of_a_suspended_assignment_stands_still_until_it_is_resumed() {
        var assignment = accepted();
        var suspension = pause(PauseKind.SUSPENSION, "2017-09-01T00:00:00Z");

        assertThat(assignment.pause(grant(), suspension, Fixtures.deadline()).pauseCount())
                .isOne();
        assertThat(assignment.state()).isEqualTo(AssignmentState.SUSPENDED);
        assertThat(assignment.clockAt(suspension.pausedUntil())).isEqualTo(suspension.pausedAt());
        assertThatThrownBy(() -> assignment.reportHandled(Fixtures.handling())).isInstanceOf(IllegalTransition.class);

        var later = due("2017-09-05T06:00:00Z", "2017-09-06T09:00:00Z");
        var resumed = assignment.resume("system", suspension.pausedUntil(), later);

        assertThat(resumed.pause()).isEqualTo(suspension);
        assertThat(assignment.state()).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(assignment.deadline()).contains(later);
        assertThat(assignment.pause()).isEmpty();
    }

    @Test
    void postponing_is_counted_apart() {
        var assignment = accepted();

        assignment.pause(grant(), pause(PauseKind.POSTPONEMENT, "2017-07-10T00:00:00Z"), Fixtures.deadline());

        assertThat(assignment.state()).isEqualTo(AssignmentState.POSTPONED);
        assertThat(assignment.postponementCount()).isOne();
        assertThat(assignment.suspensionCount()).isZero();
    }

    private static Assignment dispatched() {
        var assignment = new Assignment(Fixtures.caseNumber(), Fixtures.filed());
        assignment.dispatch(Fixtures.dispatch(), Fixtures.terms());
        return assignment;
    }

    private static Assignment accepted() {
        var assignment = dispatched();
        assignment.accept(new Acceptance("py-municipal-1", DISPATCHED));
        return assignment;
    }

    private static Assignment arbitrated() {
        var assignment = dispatched();
        assignment.giveBack("py-municipal-1", SOON, "不归我们管");
        assignment.dispatch(Fixtures.dispatch(), Fixtures.terms());
        assignment.giveBack("py-municipal-1", SOON, "仍不归我们管");
        assignment.escalate(SOON);
        assignment.arbitrate(Fixtures.dispatch(), Fixtures.terms());
        return assignment;
    }
}
