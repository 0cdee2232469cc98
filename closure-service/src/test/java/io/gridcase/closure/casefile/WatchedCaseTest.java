package io.gridcase.closure.casefile;

import static io.gridcase.closure.casefile.Facts.DUE_AT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The founding record is warned of on 6 July and due on 7 July; here a limit beyond that is a week, and the third the last. */
class WatchedCaseTest {

    private static final Instant WARN_AT = DUE_AT.minus(Duration.ofDays(1));
    private static final Instant ONE_WEEK_OVERDUE = DUE_AT.plus(Duration.ofDays(7));

    private final CaseFile caseFile = Facts.newCase();
    private final Multiples weeks = (dispatch, multiple, now) -> multiple > 3
            ? Optional.empty()
            : Optional.of(Crossing.certain(multiple, DUE_AT.plus(Duration.ofDays(7L * multiple))));

    @BeforeEach
    void a_department_is_responsible() {
        Facts.dispatch(caseFile);
        caseFile.settleWatch();
    }

    @Test
    void the_first_look_is_at_the_warning() {
        assertThat(caseFile.watchAt()).contains(WARN_AT);
        assertThat(tell(WARN_AT)).isEmpty();
    }

    @Test
    void every_crossing_is_told_once() {
        assertThat(tell(after(WARN_AT))).containsExactly("warned");
        assertThat(caseFile.watchAt()).contains(DUE_AT);
        assertThat(caseFile.multiple()).isEmpty();

        assertThat(tell(DUE_AT)).isEmpty();
        assertThat(tell(after(DUE_AT))).containsExactly("passed 0");
        assertThat(tell(after(DUE_AT))).isEmpty();
        assertThat(caseFile.watchAt()).contains(ONE_WEEK_OVERDUE);

        assertThat(tell(after(ONE_WEEK_OVERDUE))).containsExactly("passed 1");
        assertThat(caseFile.multiple()).contains(1);
    }

    @Test
    void what_nobody_told_in_time_is_told_late_and_in_order_until_the_last_multiple() {
        assertThat(tell(DUE_AT.plus(Duration.ofDays(365))))
                .containsExactly("warned", "passed 0", "passed 1", "passed 2", "passed 3");
        assertThat(caseFile.watchAt()).isEmpty();
    }

    @Test
    void each_says_what_comes_next() {
        var said = caseFile.tellCrossings(weeks, DUE_AT.plus(Duration.ofDays(15)));

        assertThat(said)
                .filteredOn(DeadlinePassed.class::isInstance)
                .extracting(event -> ((DeadlinePassed) event).nextAt())
                .containsExactly(ONE_WEEK_OVERDUE, DUE_AT.plus(Duration.ofDays(14)), DUE_AT.plus(Duration.ofDays(21)));
    }

    @Test
    void of_a_moved_deadline_everything_is_told_anew() {
        tell(after(DUE_AT));

        caseFile.due(deadline(DUE_AT.plus(Duration.ofDays(3))));
        caseFile.settleWatch();

        assertThat(caseFile.watchAt()).contains(DUE_AT.plus(Duration.ofDays(2)));
        assertThat(caseFile.multiple()).isEmpty();
        assertThat(tell(DUE_AT.plus(Duration.ofDays(4)))).containsExactly("warned", "passed 0");
    }

    @Test
    void nothing_is_told_while_the_clock_stands_still_or_of_what_is_answered() {
        caseFile.paused(CaseStage.SUSPENDED, new Pause(WARN_AT, DUE_AT.plus(Duration.ofDays(90))));
        caseFile.settleWatch();
        assertThat(caseFile.watchAt()).isEmpty();
        assertThat(tell(ONE_WEEK_OVERDUE)).isEmpty();

        caseFile.resumed(deadline(DUE_AT));
        Facts.handle(caseFile, WARN_AT);
        caseFile.settleWatch();
        assertThat(caseFile.watchAt()).isEmpty();
        assertThat(tell(ONE_WEEK_OVERDUE)).isEmpty();
    }

    @Test
    void after_a_failed_verification_the_clock_has_gone_on() {
        tell(after(WARN_AT));
        Facts.handle(caseFile, after(WARN_AT));

        caseFile.rework("仅修复一半", "py-inspector-3", after(ONE_WEEK_OVERDUE));
        caseFile.settleWatch();

        assertThat(caseFile.watchAt()).contains(DUE_AT);
        assertThat(tell(after(ONE_WEEK_OVERDUE))).containsExactly("passed 0", "passed 1");
    }

    @Test
    void what_cannot_be_known_yet_is_looked_at_later_and_told_then() {
        var later = after(DUE_AT).plus(Duration.ofHours(6));
        Multiples unknown = (dispatch, multiple, now) -> Optional.of(new Crossing(multiple, later, false));

        var said = caseFile.tellCrossings(unknown, after(DUE_AT));

        assertThat(said.get(1))
                .isInstanceOfSatisfying(
                        DeadlinePassed.class,
                        passed -> assertThat(passed.nextAt()).isNull());
        assertThat(caseFile.watchAt()).contains(later);
        assertThat(tell(after(ONE_WEEK_OVERDUE))).containsExactly("passed 1");
    }

    @Test
    void without_a_warning_the_deadline_itself_is_the_first() {
        caseFile.due(new Dispatch.Deadline(null, null, null, null, null, DUE_AT, null));
        caseFile.settleWatch();

        assertThat(caseFile.watchAt()).contains(DUE_AT);
        assertThat(tell(after(DUE_AT))).containsExactly("passed 0");
    }

    @Test
    void whoever_expects_an_answer_is_woken_too() {
        caseFile.answerDue(Optional.of(WARN_AT.minusSeconds(60)));
        assertThat(caseFile.watchAt()).contains(WARN_AT.minusSeconds(60));

        caseFile.answerDue(Optional.empty());
        assertThat(caseFile.watchAt()).contains(WARN_AT);
    }

    @Test
    void nobody_answers_for_a_case_that_has_ended() {
        caseFile.answerDue(Optional.of(DUE_AT));
        caseFile.voided(new Voiding("tx-shift-1", WARN_AT, "误立"));
        caseFile.settleWatch();

        assertThat(caseFile.watchAt()).isEmpty();
    }

    private List<String> tell(Instant now) {
        return caseFile.tellCrossings(weeks, now).stream()
                .map(event -> event instanceof DeadlinePassed passed ? "passed " + passed.multiple() : "warned")
                .toList();
    }

    private static Dispatch.Deadline deadline(Instant dueAt) {
        return new Dispatch.Deadline(
                "INCIDENT/06050/2", 5, "WORK_DAY", "CITY_SAMPLE", dueAt.minus(Duration.ofDays(1)), dueAt, "2026-1");
    }

    private static Instant after(Instant at) {
        return at.plusMillis(1);
    }
}
