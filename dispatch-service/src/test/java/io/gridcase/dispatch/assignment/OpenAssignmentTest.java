package io.gridcase.dispatch.assignment;

import static io.gridcase.dispatch.assignment.Fixtures.DISPATCHED;
import static io.gridcase.dispatch.assignment.Fixtures.DUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.dispatch.routing.Candidate;
import io.gridcase.dispatch.timelimit.AppliedLimit;
import io.gridcase.dispatch.timelimit.DeadlineCause;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.gridcase.workingtime.TimeLimitUnit;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenAssignmentTest {

    private final InMemoryCity city = new InMemoryCity();
    private final InMemoryAssignments assignments = new InMemoryAssignments();
    private final RecordedEvents events = new RecordedEvents();
    private final InMemoryDeadlineChanges changes = new InMemoryDeadlineChanges();

    @Test
    void the_founding_record_is_due_a_week_later() {
        city.rule("R-1", "puyuan-municipal");
        city.limit(5, TimeLimitUnit.WORK_DAY);

        open(DISPATCHED);

        assertThat(assignments.only().deadline()).map(GrantedDeadline::dueAt).contains(DUE);
        assertThat(changes.all).singleElement().satisfies(granted -> {
            assertThat(granted.cause()).isEqualTo(DeadlineCause.GRANTED);
            assertThat(granted.by()).isEqualTo("system");
            assertThat(granted.before()).isNull();
            assertThat(granted.after()).isEqualTo(assignments.only().deadline().orElseThrow());
        });
        assertThat(events.said).singleElement().isInstanceOfSatisfying(CaseDispatched.class, said -> {
            assertThat(said.dispatch().department()).isEqualTo("puyuan-municipal");
            assertThat(said.dispatch().departmentName()).isEqualTo("濮院镇市政养护单位");
            assertThat(said.dispatch().dispatchedAt()).isEqualTo(DISPATCHED);
        });
    }

    @Test
    void a_condition_without_a_limit_is_dispatched_without_a_deadline() {
        city.rule("R-1", "puyuan-municipal");

        open(DISPATCHED);

        assertThat(assignments.only().state()).isEqualTo(AssignmentState.DISPATCHED);
        var deadline = assignments.only().deadline().orElseThrow();
        assertThat(deadline.startedAt()).isEqualTo(DISPATCHED);
        assertThat(deadline.limit()).isNull();
        assertThat(deadline.dueAt()).isNull();
    }

    @Test
    void a_limit_of_as_long_as_it_takes_is_kept_without_a_deadline() {
        city.rule("R-1", "puyuan-municipal");
        city.limit(0, TimeLimitUnit.WORK_DAY);

        open(DISPATCHED);

        var deadline = assignments.only().deadline().orElseThrow();
        assertThat(deadline.limit())
                .extracting(AppliedLimit::limitRule, AppliedLimit::limitBasis)
                .containsExactly("INCIDENT/06050/2", "CITY_SAMPLE");
        assertThat(deadline.dueAt()).isNull();
    }

    @ParameterizedTest(name = "promised for {0}: due at {1}, warned at {2}")
    @CsvSource({
        "2017-07-05T02:00:00Z, 2017-07-05T02:00:00Z, 2017-07-04T02:00:00Z",
        "2017-07-07T01:59:59Z, 2017-07-07T01:59:59Z, 2017-07-05T16:23:59.200Z",
        "2017-07-07T02:00:00Z, 2017-07-07T02:00:00Z, 2017-07-06T02:00:00Z",
        "2017-07-08T02:00:00Z, 2017-07-07T02:00:00Z, 2017-07-06T02:00:00Z",
        "2017-06-29T02:00:00Z, 2017-06-29T02:00:00Z, 2017-06-29T02:00:00Z"
    })
    void an_earlier_promise_is_the_deadline(Instant promise, Instant due, Instant warning) {
        city.rule("R-1", "puyuan-municipal");
        city.limit(5, TimeLimitUnit.WORK_DAY);

        open(Fixtures.promised(promise), DISPATCHED);

        var deadline = assignments.only().deadline().orElseThrow();
        assertThat(deadline.dueAt()).isEqualTo(due);
        assertThat(deadline.warnAt()).isEqualTo(warning);
        assertThat(deadline.limit()).isNotNull();
        assertThat(deadline.keeps(promise)).isEqualTo(due.equals(promise));
    }

    @Test
    void a_promise_is_the_deadline_where_no_limit_is_known() {
        city.rule("R-1", "puyuan-municipal");
        var promise = Instant.parse("2017-07-05T02:00:00Z");

        open(Fixtures.promised(promise), DISPATCHED);

        var deadline = assignments.only().deadline().orElseThrow();
        assertThat(deadline.limit()).isNull();
        assertThat(deadline.dueAt()).isEqualTo(promise);
        assertThat(deadline.warnAt()).isEqualTo("2017-07-04T02:00:00Z");
    }

    @Test
    void without_a_rule_the_case_waits_for_the_dispatcher() {
        open(DISPATCHED);

        assertThat(held().heldReason()).isEqualTo(HoldReason.NO_RULE);
        assertThat(held().heldAt()).isEqualTo(DISPATCHED);
        assertThat(assignments.only().state()).isEqualTo(AssignmentState.AWAITING_DISPATCH);
    }

    @Test
    void tied_rules_are_shown_to_the_dispatcher() {
        city.rule("R-1", "puyuan-municipal");
        city.rule("R-2", "puyuan-greening");

        open(DISPATCHED);

        assertThat(held().heldReason()).isEqualTo(HoldReason.TIED_RULES);
        assertThat(held().candidates())
                .containsExactly(Candidate.of("R-1", "puyuan-municipal"), Candidate.of("R-2", "puyuan-greening"));
    }

    @Test
    void an_unknown_year_is_not_guessed() {
        city.rule("R-1", "puyuan-municipal");
        city.limit(5, TimeLimitUnit.WORK_DAY);

        open(Instant.parse("2017-12-29T09:00:00Z"));

        assertThat(held().heldReason()).isEqualTo(HoldReason.CALENDAR_NOT_LOADED);
        assertThat(held().heldExplanation()).contains("puyuan-municipal", "2018");
        assertThat(assignments.only().state()).isEqualTo(AssignmentState.AWAITING_DISPATCH);
    }

    @Test
    void a_case_is_opened_once() {
        open(DISPATCHED);

        assertThatThrownBy(() -> open(DISPATCHED)).isInstanceOf(CaseAlreadyOpened.class);
        assertThat(events.said).hasSize(1);
    }

    private Hold held() {
        return ((DispatchHeld) events.said.get(0)).hold();
    }

    private void open(Instant now) {
        open(Fixtures.filed(), now);
    }

    private void open(FiledCase filed, Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var dispatching = new Dispatching(
                city.departments(), city.deadlines(), city.returns(), changes, city.stages(clock), clock);
        new OpenAssignment(assignments, city.routes(), dispatching, city.stages(clock), events, clock)
                .open(Fixtures.caseNumber(), filed)
                .await()
                .indefinitely();
    }
}
