package io.gridcase.dispatch.supervision;

import static io.gridcase.dispatch.supervision.SupervisionFixtures.demand;
import static io.gridcase.dispatch.supervision.SupervisionFixtures.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.dispatch.assignment.Act;
import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.AssignmentInHand;
import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.dispatch.assignment.Attention;
import io.gridcase.dispatch.assignment.Fixtures;
import io.gridcase.dispatch.assignment.IllegalTransition;
import io.gridcase.dispatch.assignment.InMemoryAssignments;
import io.gridcase.dispatch.assignment.SideFlowFixtures;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.AreaScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SupervisingTest {

    private final InMemoryAssignments assignments = new InMemoryAssignments();
    private final InMemorySupervisions supervisions = new InMemorySupervisions();
    private final RecordedSupervisionEvents events = new RecordedSupervisionEvents();

    @Test
    void a_reminder_is_counted_told_and_waits_for_an_answer() {
        var assignment = kept(SideFlowFixtures.dispatched());

        var reminder = remind("tx-dispatcher-1", Fixtures.DISPATCHED);

        assertThat(assignment.attention()).isEqualTo(new Attention(1, 1));
        assertThat(events.said)
                .containsExactly(new DepartmentReminded(
                        reminder.id(),
                        Fixtures.caseNumber(),
                        Fixtures.grid(),
                        Fixtures.municipal(),
                        Demand.reminder("请尽快修复", "tx-dispatcher-1", Fixtures.DISPATCHED),
                        1));
    }

    @Test
    void nobody_reminds_twice_within_ten_minutes() {
        var assignment = kept(SideFlowFixtures.dispatched());
        var again = Fixtures.DISPATCHED.plus(Duration.ofMinutes(10));
        remind("tx-dispatcher-1", Fixtures.DISPATCHED);

        assertThatThrownBy(() -> remind("tx-dispatcher-1", again.minusNanos(1)))
                .isInstanceOfSatisfying(
                        RemindedAlready.class,
                        refused -> assertThat(refused.facts()).containsEntry("againAt", again));
        assertThat(assignment.attention().reminderCount()).isOne();
        remind("tx-supervisor-1", again.minusNanos(1));
        remind("tx-dispatcher-1", again);

        assertThat(assignment.attention()).isEqualTo(new Attention(3, 3));
    }

    @Test
    void nobody_is_reminded_of_a_case_that_no_department_has() {
        var assignment = kept(SideFlowFixtures.waiting());

        assertThatThrownBy(() -> remind("tx-dispatcher-1", Fixtures.DISPATCHED)).isInstanceOf(IllegalTransition.class);
        assertThat(assignment.attention().reminderCount()).isZero();
        assertThat(events.said).isEmpty();
    }

    @Test
    void a_supervision_is_passed_on_once_however_often_it_is_told() {
        var assignment = kept(SideFlowFixtures.dispatched());

        take();
        take();

        assertThat(events.said).containsExactly(SupervisionFixtures.received());
        assertThat(assignment.attention()).isEqualTo(new Attention(0, 1));
        assertThat(supervisions.rows).hasSize(1);
    }

    @Test
    void a_supervision_of_what_waits_for_a_dispatcher_is_kept_for_whoever_gets_it() {
        var assignment = kept(SideFlowFixtures.waiting());

        take();

        assertThat(events.said).isEmpty();
        assertThat(assignment.attention().unansweredCount()).isOne();
        assertThat(supervisions.rows).containsKey(id());
    }

    @Test
    void a_supervision_that_crosses_the_closing_changes_nothing() {
        var assignment = kept(SideFlowFixtures.closed());

        take();

        assertThat(assignment.attention()).isEqualTo(new Attention(0, 0));
        assertThat(supervisions.rows).isEmpty();
        assertThat(events.said).isEmpty();
    }

    @Test
    void a_supervision_is_answered_once() {
        var assignment = kept(SideFlowFixtures.dispatched());
        take();
        events.said.clear();

        answer(id());

        assertThat(events.said).containsExactly(SupervisionFixtures.answered());
        assertThat(assignment.attention()).isEqualTo(new Attention(0, 0));
        assertThatThrownBy(() -> answer(id())).isInstanceOf(AlreadyAnswered.class);
        assertThat(assignment.attention().unansweredCount()).isZero();
    }

    @Test
    void what_is_not_there_cannot_be_answered() {
        kept(SideFlowFixtures.dispatched());

        assertThatThrownBy(() -> answer(UUID.randomUUID())).isInstanceOf(SupervisionNotFound.class);
    }

    private Assignment kept(Assignment assignment) {
        assignments.add(assignment).await().indefinitely();
        return assignment;
    }

    private void take() {
        new TakeSupervision(assignments, supervisions, events)
                .take(id(), Fixtures.caseNumber(), demand())
                .await()
                .indefinitely();
    }

    private Supervision remind(String by, Instant at) {
        return new RemindDepartment(
                        new AssignmentInHand(assignments), supervisions, events, Clock.fixed(at, ZoneOffset.UTC))
                .remind(act(by), "请尽快修复")
                .await()
                .indefinitely()
                .supervision();
    }

    private void answer(UUID id) {
        var given = SupervisionFixtures.answer();
        new AnswerSupervision(
                        new AssignmentInHand(assignments),
                        supervisions,
                        events,
                        Clock.fixed(given.answeredAt(), ZoneOffset.UTC))
                .answer(act(given.answeredBy()), id, given.answerText())
                .await()
                .indefinitely();
    }

    private static Act act(String by) {
        var everywhere = new AssignmentScope(new AreaScope(List.of("330483")), Optional.empty());
        return new Act(Fixtures.caseNumber(), new ExpectedVersion(0), everywhere, by);
    }
}
