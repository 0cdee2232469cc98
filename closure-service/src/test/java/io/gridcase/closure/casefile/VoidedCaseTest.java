package io.gridcase.closure.casefile;

import static io.gridcase.closure.casefile.Facts.DUE_AT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VoidedCaseTest {

    private static final Instant LATER = DUE_AT.plusSeconds(60);
    private static final Voiding MISTAKE = new Voiding("py-shift-1", DUE_AT, "同一问题已另案处理");

    static Stream<Consumer<CaseFile>> ways() {
        return Stream.of(
                Facts::file,
                Facts::dispatch,
                caseFile -> caseFile.held("no rule"),
                CaseFile::accepted,
                caseFile -> Facts.handle(caseFile, DUE_AT),
                caseFile -> {
                    Facts.handle(caseFile, DUE_AT);
                    caseFile.rework("仅修复一半", "py-inspector-3", DUE_AT);
                });
    }

    @ParameterizedTest
    @MethodSource("ways")
    void wherever_an_open_case_stands_it_is_voided_and_overdue_no_more(Consumer<CaseFile> way) {
        var caseFile = Facts.newCase();
        Facts.dispatch(caseFile);
        way.accept(caseFile);

        assertThat(caseFile.voided(MISTAKE)).isEqualTo(Effect.NO_CASE);

        assertThat(caseFile.stage()).isEqualTo(CaseStage.VOIDED);
        assertThat(caseFile.voiding()).contains(MISTAKE);
        assertThat(caseFile.isOverdue(LATER)).isFalse();
    }

    @Test
    void what_is_struck_off_stays_so() {
        var caseFile = Facts.handledAt(DUE_AT);
        caseFile.close(LATER);

        assertThat(caseFile.voided(MISTAKE)).isEqualTo(Effect.TOO_LATE);
        assertThat(caseFile.stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(caseFile.voiding()).isEmpty();
    }

    @Test
    void what_dispatch_said_before_it_heard_of_the_voiding_is_no_wonder() {
        var caseFile = Facts.newCase();
        Facts.file(caseFile);
        caseFile.voided(MISTAKE);

        assertThat(Facts.dispatch(caseFile)).isEqualTo(Effect.TOO_LATE);
        assertThat(caseFile.accepted()).isEqualTo(Effect.TOO_LATE);
        assertThat(caseFile.held("no rule")).isEqualTo(Effect.TOO_LATE);
        assertThat(caseFile.returned("not ours", 1)).isEqualTo(Effect.TOO_LATE);
        assertThat(Facts.handle(caseFile, LATER)).isEqualTo(Effect.TOO_LATE);
        assertThat(caseFile.voided(MISTAKE)).isEqualTo(Effect.TOO_LATE);
        assertThat(caseFile.stage()).isEqualTo(CaseStage.VOIDED);
    }
}
