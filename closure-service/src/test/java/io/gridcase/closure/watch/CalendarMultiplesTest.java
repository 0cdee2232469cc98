package io.gridcase.closure.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.Part;
import io.gridcase.closure.casefile.Crossing;
import io.gridcase.closure.casefile.Dispatch;
import io.gridcase.closure.cityprofile.City;
import io.gridcase.testsupport.Contracts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the calendar that is shipped, in which 2026 is the last year. */
class CalendarMultiplesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final CalendarMultiples multiples = new CalendarMultiples(
            City.of(CityProfile.read(
                    Contracts.home().resolve("deploy/city/tongxiang"),
                    Part.WORKING_HOURS,
                    Part.CALENDAR,
                    Part.DEPARTMENTS)),
            new Settings(10, Duration.ofHours(6)),
            new WatchMetrics(registry, Clock.fixed(NOW, ZoneOffset.UTC)));

    @ParameterizedTest
    @CsvSource({
        // five working days over two weekends
        "2017-07-07T10:00, 5, WORK_DAY, 1, 2017-07-14T10:00",
        "2017-07-07T10:00, 5, WORK_DAY, 2, 2017-07-21T10:00",
        // the eve of the National Day week, whose Saturday behind is worked
        "2026-09-30T16:00, 1, WORK_DAY, 1, 2026-10-08T16:00",
        "2026-09-30T16:00, 1, WORK_DAY, 3, 2026-10-10T16:00",
        "2026-11-20T17:00, 2, WORK_HOUR, 1, 2026-11-23T09:00",
        // the leap day counts on a clock that never stops
        "2024-02-28T12:00, 24, URGENT_WORK_HOUR, 2, 2024-03-01T12:00",
        "2024-02-28T12:00, 1, NATURAL_DAY, 2, 2024-03-01T12:00",
        "2026-12-31T18:00, 1, URGENT_WORK_DAY, 1, 2027-01-01T18:00"
    })
    void the_overrun_runs_on_the_clock_of_the_limit(
            LocalDateTime dueAt, int limit, String unit, int multiple, LocalDateTime expected) {
        assertThat(multiples.crossing(due(dueAt, limit, unit), multiple, NOW))
                .contains(new Crossing(multiple, expected.atZone(SHANGHAI).toInstant(), true));
    }

    @Test
    void a_year_without_holidays_is_never_guessed() {
        var crossing = multiples.crossing(due(LocalDateTime.parse("2026-12-31T17:00"), 1, "WORK_DAY"), 1, NOW);

        assertThat(crossing).contains(new Crossing(1, Instant.parse("2026-11-23T06:00:00Z"), false));
        assertThat(registry.get("gridcase.watch.uncertain").counter().count()).isEqualTo(1);
    }

    @Test
    void beyond_the_tenth_nobody_is_told_any_more_nor_without_a_limit() {
        var kerb = due(LocalDateTime.parse("2017-07-07T10:00"), 5, "WORK_DAY");

        assertThat(multiples.crossing(kerb, 10, NOW)).isPresent();
        assertThat(multiples.crossing(kerb, 11, NOW)).isEmpty();
        assertThat(multiples.crossing(due(LocalDateTime.parse("2017-07-07T10:00"), 9999, "WORK_HOUR"), 2, NOW))
                .isEmpty();
        assertThat(multiples.crossing(dispatch(new Dispatch.Deadline(null, null, null, null, null, NOW, null)), 1, NOW))
                .isEmpty();
    }

    private static Dispatch due(LocalDateTime dueAt, int limit, String unit) {
        var at = dueAt.atZone(SHANGHAI).toInstant();
        return dispatch(new Dispatch.Deadline("INCIDENT/06050/2", limit, unit, "CITY_SAMPLE", at, at, "2026-1"));
    }

    private static Dispatch dispatch(Dispatch.Deadline deadline) {
        return new Dispatch("puyuan-municipal", "市政", null, "by hand", "system", Instant.EPOCH, deadline);
    }

    /** Those that matter here. */
    private record Settings(int mostMultiples, Duration calendarPatience) implements WatchConfig {

        @Override
        public Duration every() {
            return Duration.ofMillis(200);
        }

        @Override
        public int batch() {
            return 1;
        }

        @Override
        public Duration firstRetry() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration longestRetry() {
            return Duration.ofHours(1);
        }

        @Override
        public int alarmAfter() {
            return 5;
        }
    }
}
