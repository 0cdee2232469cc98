package io.gridcase.dispatch.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.code.AreaClass;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.cityprofile.City;
import io.gridcase.workingtime.TimeLimitUnit;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 处置时限 = f(condition, handling type, area class, day). */
class FindLimitTest {

    private static final ConditionKey KERBSTONE =
            new ConditionKey("GB/T 47678.5-2026", ClassKind.INCIDENT, new ClassCode("06050"), 2);
    private static final Instant IN_2026 = Instant.parse("2026-03-02T02:00:00Z");
    private static final TimeLimitRule BASE = new TimeLimitRule(KERBSTONE, 5, TimeLimitUnit.WORK_DAY, "CITY_SAMPLE");

    private static final List<TimeLimitRule> CITY = List.of(
            BASE,
            differing(HandlingType.GENERAL, AreaClass.I, "2026-01-01", null, 3),
            differing(HandlingType.ENGINEERING, null, "2016-01-01", "2025-12-31", 20),
            differing(HandlingType.ENGINEERING, null, "2026-01-01", null, 15),
            differing(HandlingType.ENGINEERING, AreaClass.I, "2016-01-01", null, 10),
            differing(HandlingType.SPECIAL, AreaClass.II, "2016-01-01", null, 0));

    @ParameterizedTest(name = "{0} in an area of class {1} on {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            GENERAL,     -,   2026-03-02T02:00:00Z, INCIDENT/06050/2,                           5
            GENERAL,     III, 2026-03-02T02:00:00Z, INCIDENT/06050/2,                           5
            GENERAL,     I,   2026-03-02T02:00:00Z, INCIDENT/06050/2/GENERAL/I@2026-01-01,      3
            GENERAL,     I,   2025-12-31T15:59:59Z, INCIDENT/06050/2,                           5
            GENERAL,     I,   2025-12-31T16:00:00Z, INCIDENT/06050/2/GENERAL/I@2026-01-01,      3
            ENGINEERING, -,   2025-12-31T15:59:59Z, INCIDENT/06050/2/ENGINEERING@2016-01-01,    20
            ENGINEERING, -,   2025-12-31T16:00:00Z, INCIDENT/06050/2/ENGINEERING@2026-01-01,    15
            ENGINEERING, I,   2026-03-02T02:00:00Z, INCIDENT/06050/2/ENGINEERING/I@2016-01-01,  10
            SPECIAL,     II,  2026-03-02T02:00:00Z, INCIDENT/06050/2/SPECIAL/II@2016-01-01,     0
            SPECIAL,     I,   2026-03-02T02:00:00Z, INCIDENT/06050/2/GENERAL/I@2026-01-01,      3
            SPECIAL,     III, 2026-03-02T02:00:00Z, INCIDENT/06050/2,                           5
            """)
    void the_most_specific_limit_that_holds_on_the_day_of_the_start_wins(
            HandlingType type, @Nullable AreaClass area, Instant start, String rule, int value) {
        assertThat(find(CITY, type, area, start)).hasValueSatisfying(found -> {
            assertThat(found.limitRule()).isEqualTo(rule);
            assertThat(found.limitValue()).isEqualTo(value);
            assertThat(found.limit().isEmpty()).isEqualTo(value == 0);
        });
    }

    @Test
    void a_condition_that_nobody_knows_a_limit_for_has_none() {
        assertThat(find(List.of(), HandlingType.GENERAL, null, IN_2026)).isEmpty();
    }

    @Test
    void a_clock_that_started_before_an_import_keeps_the_limit_of_its_time() {
        var known = List.of(
                new TimeLimitRule(KERBSTONE, 9, TimeLimitUnit.WORK_DAY, "CITY_RULE").until(IN_2026.plusSeconds(7200)),
                new TimeLimitRule(KERBSTONE, 7, TimeLimitUnit.WORK_DAY, "CITY_RULE").until(IN_2026),
                BASE);

        assertThat(value(known, IN_2026.minusSeconds(1))).isEqualTo(7);
        assertThat(value(known, IN_2026)).isEqualTo(9);
        assertThat(value(known, IN_2026.plusSeconds(7200))).isEqualTo(5);
    }

    private static int value(List<TimeLimitRule> known, Instant start) {
        return find(known, HandlingType.GENERAL, null, start).orElseThrow().limitValue();
    }

    private static Optional<AppliedLimit> find(
            List<TimeLimitRule> known, HandlingType type, @Nullable AreaClass area, Instant start) {
        var find = new FindLimit(
                condition -> Uni.createFrom().item(known),
                (grid, day) -> Uni.createFrom().item(Optional.ofNullable(area)),
                () -> Uni.createFrom().item(new City(ZoneId.of("Asia/Shanghai"), "2026")));
        var question = new DeadlineQuestion(
                KERBSTONE,
                type,
                new GridCode("330483101018001"),
                new DepartmentCode("puyuan-municipal"),
                start,
                Optional.empty());
        return find.find(question).await().indefinitely();
    }

    private static TimeLimitRule differing(
            HandlingType type, @Nullable AreaClass area, String from, @Nullable String to, int value) {
        var cell = new LimitCell(type, area, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return BASE.differing(cell, value, TimeLimitUnit.WORK_DAY);
    }
}
