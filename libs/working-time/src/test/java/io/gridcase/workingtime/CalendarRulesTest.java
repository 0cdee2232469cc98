package io.gridcase.workingtime;

import static io.gridcase.workingtime.TongxiangCalendar.ZONE;
import static io.gridcase.workingtime.TongxiangCalendar.at;
import static io.gridcase.workingtime.TongxiangCalendar.hours;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarRulesTest {

    private static final WorkingHours USUAL = hours("2026-01-01", "08:00-12:00", "14:00-18:00");

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000})
    void a_limit_is_1_to_9999_units(int value) {
        refused(() -> new TimeLimit(value, TimeLimitUnit.WORK_HOUR), "not " + value);
    }

    @Test
    void the_longest_limit_is_computed_not_overflown() {
        var calendar = WorkingCalendar.of(new CalendarRules(
                "long", ZONE, years(2000, 2040), List.of(hours("2000-01-01", "00:00-23:59")), Map.of()));

        assertThat(calendar.deadline(at("2000-01-03T00:00"), new TimeLimit(9999, TimeLimitUnit.WORK_DAY))
                        .dueAt())
                .isEqualTo(at("2038-04-29T23:59"));
    }

    @Test
    void a_session_ends_after_it_starts() {
        refused(() -> hours("2026-01-01", "12:00-12:00"), "ends after it starts");
    }

    @Test
    void sessions_are_in_order_without_overlap() {
        refused(() -> hours("2026-01-01", "08:00-12:00", "11:59-18:00"), "starts before");
        refused(() -> hours("2026-01-01"), "no session");
        assertThat(hours("2026-01-01", "08:00-12:00", "12:00-18:00").sessions()).hasSize(2);
    }

    @Test
    void the_years_have_no_gap() {
        refused(() -> LoadedYears.of(List.of(Year.of(2026), Year.of(2024))), "lack 2025");
        refused(() -> LoadedYears.of(List.of()), "at least one year");
        refused(() -> years(2026, 2025), "2026 to 2025");
        refused(() -> years(1900, 2101), "1900 to 2101");
        assertThat(years(1900, 2100).last()).isEqualTo(Year.of(2100));
        assertThat(LoadedYears.of(
                        IntStream.of(2026, 2024, 2025).mapToObj(Year::of).toList()))
                .isEqualTo(years(2024, 2026));
    }

    @Test
    void the_rules_agree_with_each_other() {
        refused(() -> rules(" ", List.of(USUAL), Map.of()), "version");
        refused(() -> rules("v", List.of(), Map.of()), "No working hours hold on 2026-01-01");
        refused(() -> rules("v", List.of(hours("2026-01-02", "08:00-12:00")), Map.of()), "hold on 2026-01-01");
        refused(() -> rules("v", List.of(USUAL, USUAL), Map.of()), "same date");
        for (String outside : List.of("2025-12-31", "2027-01-01")) {
            refused(() -> rules("v", List.of(USUAL), Map.of(LocalDate.parse(outside), DayType.OFF)), outside);
        }
    }

    @Test
    void a_year_without_a_single_work_day_has_no_deadline() {
        var allOff = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .collect(toMap(date -> date, date -> DayType.OFF));
        var calendar = WorkingCalendar.of(rules("off", List.of(USUAL), allOff));

        for (TimeLimitUnit unit : List.of(TimeLimitUnit.WORK_DAY, TimeLimitUnit.WORK_HOUR)) {
            assertThatThrownBy(() -> calendar.deadline(at("2026-05-01T08:00"), new TimeLimit(1, unit)))
                    .isInstanceOf(CalendarNotLoaded.class);
        }
    }

    private static LoadedYears years(int first, int last) {
        return new LoadedYears(Year.of(first), Year.of(last));
    }

    private static CalendarRules rules(String version, List<WorkingHours> hours, Map<LocalDate, DayType> exceptions) {
        return new CalendarRules(version, ZONE, years(2026, 2026), hours, exceptions);
    }

    private static void refused(ThrowingCallable creation, String reason) {
        assertThatIllegalArgumentException().isThrownBy(creation).withMessageContaining(reason);
    }
}
