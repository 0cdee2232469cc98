package io.gridcase.dispatch.changerequest;

import static io.gridcase.dispatch.assignment.Fixtures.DISPATCHED;
import static io.gridcase.dispatch.assignment.Fixtures.DUE;
import static io.gridcase.dispatch.assignment.SideFlowFixtures.grant;
import static io.gridcase.dispatch.assignment.SideFlowFixtures.pause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.assignment.AcceptedAssignments;
import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.Fixtures;
import io.gridcase.dispatch.assignment.IllegalTransition;
import io.gridcase.dispatch.assignment.PauseKind;
import io.gridcase.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeRulesTest {

    private static final Wish EXTENSION = new Wish(ChangeKind.EXTENSION, null, null, null, "材料未到");

    private final ChangeRules rules = new ChangeRules();
    private final Assignment assignment = AcceptedAssignments.accepted();

    @Test
    void more_time_can_be_asked_for_until_the_last_instant() {
        assertThatCode(() -> rules.check(assignment, EXTENSION, DUE)).doesNotThrowAnyException();
        refused(EXTENSION, DUE.plusNanos(1), "overdue");
    }

    @Test
    void more_time_is_given_twice() {
        assignment.extend(grant(), Fixtures.deadline());
        assertThatCode(() -> rules.check(assignment, EXTENSION, DISPATCHED)).doesNotThrowAnyException();

        assignment.extend(grant(), Fixtures.deadline());
        refused(EXTENSION, DISPATCHED, "extended-twice");
    }

    @Test
    void what_has_no_deadline_needs_no_more_time() {
        assertThatThrownBy(() -> rules.check(AcceptedAssignments.withoutLimit(), EXTENSION, DISPATCHED))
                .isInstanceOfSatisfying(Refusal.class, because -> hasCode(because, "no-deadline"));
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPENSION,   PT0S,      pause-out-of-range",
        "SUSPENSION,   PT-1M,     pause-out-of-range",
        "SUSPENSION,   PT1M,      ",
        "SUSPENSION,   PT8784H,   ",
        "SUSPENSION,   PT8784H1S, pause-out-of-range",
        "POSTPONEMENT, PT720H,    ",
        "POSTPONEMENT, PT720H1S,  pause-out-of-range"
    })
    void a_pause_has_an_end_that_is_not_too_far(ChangeKind kind, Duration length, String refusal) {
        var wish = new Wish(kind, DISPATCHED.plus(length), null, null, "绿化季节");
        if (refusal == null) {
            assertThatCode(() -> rules.check(assignment, wish, DISPATCHED)).doesNotThrowAnyException();
        } else {
            refused(wish, DISPATCHED, refusal);
        }
    }

    @Test
    void a_case_is_suspended_once() {
        var wish = new Wish(ChangeKind.SUSPENSION, DISPATCHED.plusSeconds(60), null, null, "绿化季节");
        assignment.pause(grant(), pause(PauseKind.SUSPENSION, "2017-07-10T00:00:00Z"), Fixtures.deadline());
        assertThatThrownBy(() -> rules.check(assignment, wish, DISPATCHED)).isInstanceOf(IllegalTransition.class);

        assignment.resume("system", DISPATCHED.plusSeconds(60), Fixtures.deadline());
        refused(wish, DISPATCHED, "suspended-before");
    }

    @Test
    void another_handling_type_is_another_one() {
        refused(
                new Wish(ChangeKind.HANDLING_TYPE, null, HandlingType.GENERAL, null, "无"),
                DISPATCHED,
                "same-handling-type");
    }

    private void refused(Wish wish, Instant now, String code) {
        assertThatThrownBy(() -> rules.check(assignment, wish, now))
                .isInstanceOfSatisfying(Refusal.class, because -> hasCode(because, code));
    }

    private static void hasCode(Refusal because, String code) {
        assertThat(because.code()).isEqualTo(code);
    }
}
