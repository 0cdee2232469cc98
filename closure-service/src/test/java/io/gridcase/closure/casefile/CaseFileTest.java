package io.gridcase.closure.casefile;

import static io.gridcase.closure.casefile.Facts.DUE_AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final Instant CLOSED_AT = DUE_AT.plusSeconds(60);

    @Test
    void a_case_is_overdue_only_after_the_instant_of_its_deadline() {
        var caseFile = Facts.newCase();
        Facts.dispatch(caseFile);

        assertThat(caseFile.isOverdue(DUE_AT)).isFalse();
        assertThat(caseFile.isOverdue(DUE_AT.plusNanos(1_000))).isTrue();
    }

    @Test
    void a_case_that_is_handled_or_has_no_deadline_is_never_overdue() {
        assertThat(Facts.handledAt(CLOSED_AT).isOverdue(CLOSED_AT)).isFalse();
        assertThat(Facts.newCase().isOverdue(CLOSED_AT)).isFalse();
    }

    @Test
    void a_case_sent_back_after_its_deadline_is_overdue_again() {
        var caseFile = Facts.handledAt(DUE_AT);

        var event = caseFile.rework("仅修复一半", "py-inspector-3", CLOSED_AT);

        assertThat(event.reworkCount()).isOne();
        assertThat(event.department()).hasToString("puyuan-municipal");
        assertThat(caseFile.isOverdue(CLOSED_AT)).isTrue();
    }

    @Test
    void what_counts_against_the_deadline_is_when_the_department_answered() {
        assertThat(Facts.handledAt(DUE_AT).close(CLOSED_AT).onTime()).isTrue();
        assertThat(Facts.handledAt(DUE_AT.plusSeconds(1)).close(CLOSED_AT).onTime())
                .isFalse();
    }

    @Test
    void without_a_deadline_a_closed_case_is_neither_on_time_nor_late() {
        var caseFile = Facts.newCase();
        Facts.handle(caseFile, DUE_AT);

        assertThat(caseFile.close(CLOSED_AT).onTime()).isNull();
    }

    @Test
    void a_second_answer_does_not_replace_the_one_being_looked_at() {
        var caseFile = Facts.handledAt(DUE_AT);

        assertThat(Facts.handle(caseFile, CLOSED_AT)).isEqualTo(Effect.UNFIT);
        assertThat(caseFile.handling()).map(Handling::handledAt).hasValue(DUE_AT);
    }

    @Test
    void a_case_given_back_has_neither_department_nor_deadline() {
        var caseFile = Facts.newCase();
        Facts.dispatch(caseFile);

        assertThat(caseFile.returned("not ours", 1)).isEqualTo(Effect.NOTED);

        assertThat(caseFile.dispatch()).isEmpty();
        assertThat(caseFile.deadline()).isEmpty();
        assertThat(caseFile.heldBecause()).hasValue("not ours");
        assertThat(caseFile.returnCount()).isOne();
        assertThat(caseFile.isOverdue(CLOSED_AT)).isFalse();
    }

    @Test
    void nothing_moves_a_closed_case_but_intake_may_still_tell_what_it_was() {
        var caseFile = Facts.newCase();
        Facts.dispatch(caseFile);
        Facts.handle(caseFile, DUE_AT);
        assertThat(caseFile.close(CLOSED_AT).closedAt()).isEqualTo(CLOSED_AT);

        assertThat(caseFile.accepted()).isEqualTo(Effect.UNFIT);
        assertThat(caseFile.returned("late", 1)).isEqualTo(Effect.UNFIT);
        assertThat(Facts.dispatch(caseFile)).isEqualTo(Effect.UNFIT);
        assertThat(Facts.handle(caseFile, CLOSED_AT)).isEqualTo(Effect.UNFIT);
        assertThat(Facts.file(caseFile)).isEqualTo(Effect.NOTED);
        assertThat(caseFile.stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(caseFile.filing()).isPresent();
        assertThat(caseFile.returnCount()).isZero();
    }

    @Test
    void only_an_answer_can_be_judged() {
        var caseFile = Facts.newCase();
        Facts.dispatch(caseFile);

        assertThatIllegalStateException().isThrownBy(() -> caseFile.close(CLOSED_AT));
        assertThatIllegalStateException().isThrownBy(() -> caseFile.rework("no", "py-inspector-1", CLOSED_AT));
    }
}
