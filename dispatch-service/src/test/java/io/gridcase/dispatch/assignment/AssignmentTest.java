package io.gridcase.dispatch.assignment;

import static io.gridcase.dispatch.assignment.Fixtures.DISPATCHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final Instant SOON = DISPATCHED.plus(Duration.ofMinutes(20));
    private static final Instant LATER = DISPATCHED.plus(Duration.ofDays(4));

    @Test
    void a_dispatched_case_has_a_department_and_a_deadline() {
        var assignment = new Assignment(Fixtures.caseNumber(), Fixtures.filed());

        assertThat(assignment.dispatch(Fixtures.assistedDispatch(), Fixtures.terms()))
                .isEqualTo(Fixtures.caseDispatched());
        assertThat(assignment.state()).isEqualTo(AssignmentState.DISPATCHED);
        assertThat(assignment.deadline()).contains(Fixtures.deadline());
    }

    @Test
    void a_case_cannot_be_dispatched_twice() {
        var assignment = dispatched();

        assertThatThrownBy(() -> assignment.dispatch(Fixtures.dispatch(), Fixtures.withoutLimit()))
                .isInstanceOf(IllegalTransition.class);
        assertThat(assignment.round()).isOne();
    }

    @Test
    void a_case_cannot_be_handled_before_it_is_accepted() {
        var assignment = dispatched();

        assertThatThrownBy(() -> assignment.reportHandled(Fixtures.handling())).isInstanceOf(IllegalTransition.class);
        assertThat(assignment.handling()).isEmpty();
    }

    @Test
    void a_returned_case_waits_again_and_its_next_department_starts_afresh() {
        var assignment = dispatched();

        var returned = assignment.giveBack("py-municipal-1", SOON, "该路段由开发商养护");

        assertThat(returned.returnCount()).isOne();
        assertThat(assignment.state()).isEqualTo(AssignmentState.AWAITING_DISPATCH);
        assertThat(assignment.hold()).map(Hold::heldReason).contains(HoldReason.RETURNED);
        assertThat(assignment.dispatch()).isEmpty();
        assertThat(assignment.deadline()).isEmpty();
        assertThat(assignment.dispatch(Fixtures.dispatch(), Fixtures.terms()).round())
                .isEqualTo(2);
        assertThat(assignment.hold()).isEmpty();
    }

    @Test
    void rework_goes_to_the_same_department_under_the_same_deadline() {
        var assignment = handled();

        var issued = assignment.rework("仅修复一半", LATER);

        assertThat(issued.dispatch()).isEqualTo(Fixtures.dispatch());
        assertThat(issued.deadline()).isEqualTo(Fixtures.deadline());
        assertThat(issued.rework()).isEqualTo(new Rework(1, "仅修复一半", LATER));
        assertThat(assignment.state()).isEqualTo(AssignmentState.DISPATCHED);
        assertThat(assignment.handling()).isEmpty();
    }

    @Test
    void every_refused_result_is_counted() {
        var assignment = handled();
        assignment.rework("仅修复一半", LATER);
        handle(assignment);

        assertThat(assignment.rework("仍未修复", LATER).rework()).isEqualTo(new Rework(2, "仍未修复", LATER));
    }

    @Test
    void the_clock_stands_still_while_the_result_is_verified() {
        var assignment = handled();

        assertThat(assignment.clockAt(LATER)).isEqualTo(Fixtures.handling().handledAt());
        assignment.rework("仅修复一半", LATER);
        assertThat(assignment.clockAt(LATER)).isEqualTo(LATER);
    }

    @Test
    void a_closed_case_stays_closed() {
        var assignment = handled();
        assignment.close(LATER);

        assertThat(assignment.closedAt()).contains(LATER);
        assertThatThrownBy(() -> assignment.rework("太晚了", LATER)).isInstanceOf(IllegalTransition.class);
    }

    private static Assignment dispatched() {
        var assignment = new Assignment(Fixtures.caseNumber(), Fixtures.filed());
        assignment.dispatch(Fixtures.dispatch(), Fixtures.terms());
        return assignment;
    }

    private static Assignment handled() {
        var assignment = dispatched();
        handle(assignment);
        return assignment;
    }

    private static void handle(Assignment assignment) {
        assignment.accept(new Acceptance("py-municipal-1", DISPATCHED));
        assignment.reportHandled(Fixtures.handling());
    }
}
