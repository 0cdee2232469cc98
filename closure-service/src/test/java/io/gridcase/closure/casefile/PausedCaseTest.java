package io.gridcase.closure.casefile;

import static io.gridcase.closure.casefile.Facts.DUE_AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.code.DepartmentCode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 挂账, 缓办 and the other side flows, as closure takes note of them. */
class PausedCaseTest {

    private static final Instant LATE = DUE_AT.plus(Duration.ofDays(1));
    private static final Pause PAUSE = new Pause(DUE_AT.minusSeconds(60), DUE_AT.plus(Duration.ofDays(60)));

    private final CaseFile caseFile = Facts.newCase();

    @BeforeEach
    void a_department_is_responsible() {
        Facts.dispatch(caseFile);
        caseFile.accepted();
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStage.class,
            names = {"SUSPENDED", "POSTPONED"})
    void while_the_clock_stands_still_nothing_is_overdue(CaseStage how) {
        assertThat(caseFile.isOverdue(LATE)).isTrue();

        assertThat(caseFile.paused(how, PAUSE)).isEqualTo(Effect.NOTED);

        assertThat(caseFile.isOverdue(LATE)).isFalse();
        assertThat(caseFile.stage()).isEqualTo(how);
        assertThat(caseFile.pause()).contains(PAUSE);
    }

    @Test
    void it_goes_on_under_a_later_deadline() {
        caseFile.paused(CaseStage.SUSPENDED, PAUSE);

        var later = deadline(LATE.plusSeconds(1));
        assertThat(caseFile.resumed(later)).isEqualTo(Effect.NOTED);

        assertThat(caseFile.stage()).isEqualTo(CaseStage.ACCEPTED);
        assertThat(caseFile.pause()).isEmpty();
        assertThat(caseFile.isOverdue(LATE)).isFalse();
        assertThat(caseFile.isOverdue(LATE.plusSeconds(2))).isTrue();
    }

    @Test
    void another_deadline_does_not_wake_it() {
        caseFile.paused(CaseStage.POSTPONED, PAUSE);

        caseFile.due(deadline(LATE));

        assertThat(caseFile.stage()).isEqualTo(CaseStage.POSTPONED);
        assertThat(caseFile.pause()).contains(PAUSE);
    }

    @Test
    void an_answer_or_a_voiding_ends_the_pause() {
        caseFile.paused(CaseStage.SUSPENDED, PAUSE);
        caseFile.voided(new Voiding("py-shift-1", LATE, "误立案"));

        assertThat(caseFile.pause()).isEmpty();
        assertThat(caseFile.paused(CaseStage.SUSPENDED, PAUSE)).isEqualTo(Effect.TOO_LATE);
        assertThat(caseFile.resumed(null)).isEqualTo(Effect.TOO_LATE);
    }

    @Test
    void what_is_answered_or_with_nobody_cannot_be_paused() {
        assertThat(Facts.handledAt(DUE_AT).paused(CaseStage.SUSPENDED, PAUSE)).isEqualTo(Effect.UNFIT);
        assertThat(Facts.newCase().paused(CaseStage.SUSPENDED, PAUSE)).isEqualTo(Effect.UNFIT);
    }

    @Test
    void a_successor_is_responsible_in_the_same_stage_under_the_same_deadline() {
        assertThat(transferred(caseFile)).isEqualTo(Effect.NOTED);

        assertThat(caseFile.dispatch()).map(Dispatch::departmentName).hasValue("濮院镇综合行政执法办");
        assertThat(caseFile.stage()).isEqualTo(CaseStage.ACCEPTED);
        assertThat(caseFile.deadline()).map(Dispatch.Deadline::dueAt).hasValue(DUE_AT);
    }

    @Test
    void a_successor_takes_over_what_is_being_looked_at_too_but_not_what_is_struck_off() {
        var looked = Facts.handledAt(DUE_AT);
        assertThat(transferred(looked)).isEqualTo(Effect.NOTED);
        assertThat(looked.stage()).isEqualTo(CaseStage.HANDLED);

        looked.close(LATE);
        assertThat(transferred(looked)).isEqualTo(Effect.UNFIT);
    }

    @Test
    void waiting_for_others_the_clock_runs_on() {
        assertThat(caseFile.ownPartReported()).isEqualTo(Effect.NOTED);

        assertThat(caseFile.stage()).isEqualTo(CaseStage.AWAITING_ASSISTANCE);
        assertThat(caseFile.isOverdue(LATE)).isTrue();
    }

    @Test
    void waiting_for_arbitration_nobody_is_late() {
        caseFile.returned("not ours", 2);
        assertThat(caseFile.arbitrationRequested()).isEqualTo(Effect.NOTED);

        assertThat(caseFile.stage()).isEqualTo(CaseStage.AWAITING_ARBITRATION);
        assertThat(caseFile.isOverdue(LATE)).isFalse();
    }

    private static Effect transferred(CaseFile caseFile) {
        return caseFile.transferred(new DepartmentCode("puyuan-enforcement"), "濮院镇综合行政执法办");
    }

    private static Dispatch.Deadline deadline(Instant dueAt) {
        return new Dispatch.Deadline(null, null, null, null, null, dueAt, null);
    }
}
