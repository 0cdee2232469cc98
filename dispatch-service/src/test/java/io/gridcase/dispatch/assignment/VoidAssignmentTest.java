package io.gridcase.dispatch.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoidAssignmentTest {

    private static final Voiding MISTAKE = new Voiding("同一问题已另案处理", Instant.parse("2017-06-30T03:00:00Z"));

    private final InMemoryAssignments assignments = new InMemoryAssignments();
    private final RecordedEvents events = new RecordedEvents();
    private final Assignment assignment = new Assignment(Fixtures.caseNumber(), Fixtures.filed());

    @Test
    void a_department_that_was_responsible_is_told_with_its_round() {
        dispatched();

        voidCase();

        assertThat(assignment.state()).isEqualTo(AssignmentState.VOIDED);
        assertThat(events.said)
                .containsExactly(new AssignmentWithdrawn(
                        Fixtures.caseNumber(),
                        List.of(Fixtures.municipal()),
                        1,
                        MISTAKE.voidReason(),
                        MISTAKE.voidedAt()));
    }

    @Test
    void while_it_waits_for_the_dispatcher_nobody_needs_to_be_told() {
        assignments.add(assignment).await().indefinitely();
        assignment.hold(Hold.of(HoldReason.NO_RULE, "no rule", List.of(), Fixtures.DISPATCHED));

        voidCase();

        assertThat(assignment.state()).isEqualTo(AssignmentState.VOIDED);
        assertThat(assignment.hold()).isEmpty();
        assertThat(events.said).isEmpty();
    }

    @Test
    void the_clock_stands_still_from_the_voiding_on() {
        dispatched();

        voidCase();

        assertThat(assignment.clockAt(Fixtures.DUE.plusSeconds(1))).isEqualTo(MISTAKE.voidedAt());
    }

    @Test
    void what_is_struck_off_stays_so_and_nobody_is_told() {
        handled();
        close();

        voidCase();

        assertThat(assignment.state()).isEqualTo(AssignmentState.CLOSED);
        assertThat(events.said).isEmpty();
    }

    @Test
    void voided_twice_it_is_told_once() {
        dispatched();

        voidCase();
        voidCase();

        assertThat(events.said).hasSize(1);
    }

    @Test
    void what_closure_said_before_it_heard_of_the_voiding_changes_nothing() {
        handled();
        voidCase();
        events.said.clear();

        close();
        new ReworkAssignment(assignments, events, new InMemoryCity().stages(Clock.systemUTC()))
                .rework(Fixtures.caseNumber(), "仅修复一半", MISTAKE.voidedAt())
                .await()
                .indefinitely();

        assertThat(assignment.state()).isEqualTo(AssignmentState.VOIDED);
        assertThat(assignment.closedAt()).isEmpty();
        assertThat(events.said).isEmpty();
    }

    private void dispatched() {
        assignments.add(assignment).await().indefinitely();
        assignment.dispatch(Fixtures.dispatch(), Fixtures.terms());
    }

    private void handled() {
        dispatched();
        assignment.accept(new Acceptance("py-municipal-1", Fixtures.DISPATCHED));
        assignment.reportHandled(Fixtures.handling());
    }

    private void close() {
        new CloseAssignment(assignments)
                .close(Fixtures.caseNumber(), MISTAKE.voidedAt())
                .await()
                .indefinitely();
    }

    private void voidCase() {
        new VoidAssignment(assignments, (any, at) -> Uni.createFrom().voidItem(), events)
                .voidCase(Fixtures.caseNumber(), MISTAKE)
                .await()
                .indefinitely();
    }
}
