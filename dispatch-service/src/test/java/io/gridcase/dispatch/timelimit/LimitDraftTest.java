package io.gridcase.dispatch.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.code.AreaClass;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.code.HandlingType;
import io.gridcase.workingtime.TimeLimitUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits that are only thought of. */
class LimitDraftTest {

    private static final ConditionKey KERBSTONE =
            new ConditionKey("GB/T 47678.5-2026", ClassKind.INCIDENT, new ClassCode("06050"), 2);
    private static final TimeLimitRule BASE = new TimeLimitRule(KERBSTONE, 5, TimeLimitUnit.WORK_DAY, "CITY_SAMPLE");
    private static final LocalDate FIRST = LocalDate.parse("2016-01-01");

    private final LimitDraft draft = new LimitDraft(
            List.of(BASE, ofClass(AreaClass.I, 2), ofClass(AreaClass.II, 3)),
            List.of(
                    new AreaClassSpan("330483101", AreaClass.I, LocalDate.parse("2026-01-01"), LocalDate.MAX),
                    new AreaClassSpan("330483", AreaClass.II, FIRST, LocalDate.parse("2026-12-31"))));

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
            330483101018001, 2026-03-02T02:00:00Z, 2
            330483101018001, 2025-12-31T16:00:00Z, 2
            330483101018001, 2025-12-31T15:59:59Z, 3
            330483102001001, 2026-03-02T02:00:00Z, 3
            330483102001001, 2027-03-02T02:00:00Z, 5
            330482101018001, 2026-03-02T02:00:00Z, 5
            """)
    void the_narrowest_area_that_has_a_class_on_the_day_of_the_start_counts(String grid, Instant start, int days) {
        assertThat(find(KERBSTONE, grid, start)).map(AppliedLimit::limitValue).hasValue(days);
    }

    @Test
    void what_the_draft_does_not_know_has_no_limit() {
        var other = new ConditionKey("GB/T 47678.5-2026", ClassKind.INCIDENT, new ClassCode("06050"), 3);

        assertThat(find(other, "330483101018001", Instant.parse("2026-03-02T02:00:00Z")))
                .isEmpty();
    }

    private Optional<AppliedLimit> find(ConditionKey condition, String grid, Instant start) {
        var question = new DeadlineQuestion(
                condition,
                HandlingType.GENERAL,
                new GridCode(grid),
                new DepartmentCode("puyuan-municipal"),
                start,
                Optional.empty());
        return draft.find(question, ZoneId.of("Asia/Shanghai"));
    }

    private static TimeLimitRule ofClass(AreaClass area, int days) {
        return BASE.differing(new LimitCell(HandlingType.GENERAL, area, FIRST, null), days, TimeLimitUnit.WORK_DAY);
    }
}
