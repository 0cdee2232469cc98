package io.gridcase.dispatch.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.code.Stage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the founding record, warned at on 6 July and due on 7 July 2017, does by itself. */
class TimedAssignmentTest {

    private static final Instant WARNING = Instant.parse("2017-07-06T02:00:00Z");
    private static final Instant ACCEPT_BY = Instant.parse("2017-06-30T03:00:00Z");
    private static final Instant PAUSED_UNTIL = Instant.parse("2017-09-01T00:00:00Z");

    private final Assignment assignment = new Assignment(Fixtures.caseNumber(), Fixtures.filed());

    @Test
    void a_dispatched_case_waits_to_be_accepted_and_for_its_deadline() {
        dispatch();

        assertThat(assignment.timers())
                .containsExactly(
                        new Timer(TimerKind.STAGE_OVERDUE, ACCEPT_BY),
                        new Timer(TimerKind.WARN, WARNING),
                        new Timer(TimerKind.DUE, Fixtures.DUE));
    }

    @Test
    void the_next_instant_is_the_earliest() {
        dispatch();
        assignment.settleTimers();

        assertThat(assignment.timerAt()).contains(ACCEPT_BY);
    }

    @Test
    void a_step_that_is_over_is_forgotten() {
        accept();
        assignment.settleTimers();

        assertThat(assignment.stageTerm()).isEmpty();
        assertThat(assignment.timerAt()).contains(WARNING);
    }

    @Test
    void each_is_told_once_and_not_at_its_last_instant() {
        accept();

        assertThat(kinds(WARNING)).isEmpty();
        assertThat(kinds(WARNING.plusMillis(1))).containsExactly(TimerKind.WARN);
        assertThat(kinds(WARNING.plusMillis(2))).isEmpty();
        assertThat(kinds(Fixtures.DUE.plusMillis(1))).containsExactly(TimerKind.DUE);
        assertThat(kinds(Fixtures.DUE.plusSeconds(9))).isEmpty();
        assertThat(assignment.timerAt()).isEmpty();
    }

    @Test
    void a_deadline_that_has_moved_is_warned_of_again() {
        accept();
        kinds(WARNING.plusMillis(1));

        assignment.extend(
                SideFlowFixtures.grant(), SideFlowFixtures.due("2017-07-12T02:00:00Z", "2017-07-14T02:00:00Z"));

        assertThat(assignment.timers())
                .extracting(Timer::at)
                .containsExactly(Instant.parse("2017-07-12T02:00:00Z"), Instant.parse("2017-07-14T02:00:00Z"));
    }

    @Test
    void a_suspended_case_only_waits_to_go_on() {
        suspend();

        assertThat(assignment.timers()).containsExactly(new Timer(TimerKind.RESUME, PAUSED_UNTIL));
        assertThat(kinds(PAUSED_UNTIL.minusSeconds(1))).isEmpty();
    }

    @Test
    void a_resumed_case_has_timers_of_what_was_unused() {
        suspend();

        assignment.resume("system", PAUSED_UNTIL, SideFlowFixtures.due("2017-09-05T06:00:00Z", "2017-09-06T09:00:00Z"));

        assertThat(assignment.timers())
                .extracting(Timer::at)
                .containsExactly(Instant.parse("2017-09-05T06:00:00Z"), Instant.parse("2017-09-06T09:00:00Z"));
    }

    @Test
    void what_is_handled_or_voided_does_nothing_by_itself() {
        accept();
        assignment.reportHandled(Fixtures.handling());
        assertThat(assignment.timers()).isEmpty();

        assignment.voidCase(new Voiding("同一问题已另案处理", Fixtures.DUE));
        assertThat(assignment.timers()).isEmpty();
    }

    @Test
    void an_overdue_step_is_told_with_its_round_and_who_should_have_accepted() {
        dispatch();

        assertThat(assignment.tellDue(ACCEPT_BY.plusMillis(1)))
                .singleElement()
                .isInstanceOfSatisfying(StageOverdue.class, said -> {
                    assertThat(said.department()).contains(Fixtures.municipal());
                    assertThat(said.round()).isEqualTo(1);
                    assertThat(said.term().stage()).isEqualTo(Stage.ACCEPTANCE);
                });
    }

    private void dispatch() {
        assignment.dispatch(Fixtures.dispatch(), Fixtures.terms());
        assignment.endStageBy(ACCEPT_BY);
    }

    private void accept() {
        dispatch();
        assignment.accept(Fixtures.accepted().acceptance());
    }

    private void suspend() {
        accept();
        var until = SideFlowFixtures.pause(PauseKind.SUSPENSION, PAUSED_UNTIL.toString());
        assignment.pause(SideFlowFixtures.grant(), until, ChangeDeadline.stop(assignment, until.pausedAt()));
    }

    private List<TimerKind> kinds(Instant now) {
        return assignment.tellDue(now).stream()
                .map(said -> said instanceof DeadlineReminder reminder ? reminder.kind() : TimerKind.STAGE_OVERDUE)
                .toList();
    }
}
