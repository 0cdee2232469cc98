package io.gridcase.cityprofile.calendar;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.cityprofile.Season;
import io.gridcase.cityprofile.WorkingHoursEntry;
import io.gridcase.code.DepartmentCode;
import io.gridcase.workingtime.DayType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours that differ by season and by group of departments. */
class WorkingTimeTableTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DepartmentCode GREENING = new DepartmentCode("puyuan-greening");
    private static final DepartmentCode POLICE = new DepartmentCode("tx-police");

    private static final Season SUMMER = new Season(MonthDay.of(6, 1), MonthDay.of(9, 30));
    private static final Season WINTER = new Season(MonthDay.of(12, 1), MonthDay.of(2, 28));

    /** All: eight hours, nine from 2027 on. Outdoor: from 2026 on an early six hours in summer, a late one in winter. */
    private final CityCalendars city = new WorkingTimeTable(
                    List.of(
                            session("", "2025-01-01", "14:00", "18:00"),
                            session("", "2025-01-01", "08:00", "12:00"),
                            session("", "2027-01-01", "08:00", "17:00"),
                            session("outdoor", "2026-01-01", "08:00", "16:00"),
                            session("outdoor", "2026-01-01", "06:00", "12:00", SUMMER),
                            session("outdoor", "2026-01-01", "10:00", "11:00", WINTER)),
                    Stream.of("2025-01-01", "2026-01-01", "2027-01-01")
                            .collect(toMap(LocalDate::parse, day -> DayType.OFF)))
            .calendars("v1", SHANGHAI, Map.of(GREENING, "outdoor"));

    @ParameterizedTest
    @CsvSource({
        "tx-police,       2025-06-02, 8",
        "tx-police,       2026-06-02, 8",
        "tx-police,       2027-06-02, 9",
        "puyuan-greening, 2025-06-02, 8",
        "puyuan-greening, 2026-05-29, 8",
        "puyuan-greening, 2026-06-01, 6",
        "puyuan-greening, 2026-09-30, 6",
        "puyuan-greening, 2026-10-01, 8",
        "puyuan-greening, 2026-11-30, 8",
        "puyuan-greening, 2026-12-01, 1",
        "puyuan-greening, 2027-02-26, 1",
        "puyuan-greening, 2027-03-01, 8",
        "puyuan-greening, 2027-06-01, 6"
    })
    void a_department_works_by_the_hours_of_its_group_and_the_season(String department, LocalDate day, int hours) {
        var calendar = city.of(new DepartmentCode(department));
        var midnight = day.atStartOfDay(SHANGHAI).toInstant();

        assertThat(calendar.workingTime(midnight, midnight.plus(Duration.ofDays(1))))
                .isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void the_version_names_the_group() {
        assertThat(city.of(POLICE).version())
                .isEqualTo("v1")
                .isEqualTo(city.ofAll().version());
        assertThat(city.of(GREENING).version()).isEqualTo("v1/outdoor");
        assertThat(city.versions()).containsExactlyInAnyOrder("v1", "v1/outdoor");
    }

    @Test
    void a_season_starts_on_its_first_day_in_the_zone_of_the_city() {
        var calendar = city.of(GREENING);

        assertThat(calendar.workingTime(at("2026-05-29T15:59"), at("2026-06-01T06:01")))
                .isEqualTo(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T15:59:59Z, ",
        "2027-11-30T15:59:59Z, ",
        "2027-11-30T16:00:00Z, 2028",
        "2027-12-31T15:59:59Z, 2028",
        "2028-03-01T00:00:00Z, 2028",
    })
    void from_the_first_of_december_the_next_year_is_missed(Instant now, @Nullable Integer year) {
        assertThat(city.missingAt(now)).isEqualTo(Optional.ofNullable(year).map(Year::of));
    }

    @Test
    void a_group_without_hours_is_a_mistake_and_not_the_hours_of_all() {
        var broken = new CityCalendars("v1", city.ofGroups(), Map.of(POLICE, "indoor"));

        assertThatThrownBy(() -> broken.of(POLICE)).hasMessageContaining("indoor");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    private static WorkingHoursEntry session(String group, String from, String start, String end, Season... season) {
        return new WorkingHoursEntry(
                group,
                LocalDate.parse(from),
                Stream.of(season).findFirst(),
                LocalTime.parse(start),
                LocalTime.parse(end));
    }
}
