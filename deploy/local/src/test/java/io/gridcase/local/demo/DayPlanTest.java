package io.gridcase.local.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.cityprofile.CityProfile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class DayPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final CityProfile PROFILE =
            CityProfile.read(Path.of(System.getProperty("gridcase.home"), "deploy/city/tongxiang"));

    @Test
    void the_same_seed_gives_the_same_day() {
        assertThat(DayPlan.of(PROFILE, DAY, 60, 7)).isEqualTo(DayPlan.of(PROFILE, DAY, 60, 7));
    }

    @Test
    void another_seed_another_size_and_another_day_give_other_reports() {
        var ids = DayPlan.of(PROFILE, DAY, 60, 7).reports().stream()
                .map(PlannedReport::id)
                .toList();
        for (var other : new DayPlan[] {
            DayPlan.of(PROFILE, DAY, 60, 8),
            DayPlan.of(PROFILE, DAY, 61, 7),
            DayPlan.of(PROFILE, DAY.minusDays(1), 60, 7)
        }) {
            assertThat(other.reports().stream().map(PlannedReport::id)).doesNotContainAnyElementsOf(ids);
        }
    }

    @Test
    void every_fate_befalls_somebody_in_its_share() {
        var fates = DayPlan.of(PROFILE, DAY, 100, 1).reports().stream()
                .collect(groupingBy(PlannedReport::fate, counting()));
        assertThat(fates.keySet()).isEqualTo(EnumSet.allOf(Fate.class));
        assertThat(fates.get(Fate.ON_TIME)).isEqualTo(50);
        assertThat(fates.get(Fate.UNROUTED)).isEqualTo(3);
    }

    @Test
    void everything_happens_in_puyuan_and_within_the_day_in_order() {
        var reports = DayPlan.of(PROFILE, DAY, 200, 3).reports();
        assertThat(reports)
                .isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()))
                .allSatisfy(report -> {
                    assertThat(report.spot().address()).startsWith("濮院镇");
                    assertThat(PROFILE.grids())
                            .filteredOn(grid -> grid.contains(
                                    report.spot().longitude(), report.spot().latitude()))
                            .singleElement()
                            .satisfies(grid -> assertThat(grid.code()).startsWith(DayPlan.TOWN));
                    assertThat(report.at().atZone(PROFILE.city().zone()).toLocalTime())
                            .isBetween(LocalTime.of(8, 0), LocalTime.of(16, 30));
                });
    }

    @Test
    void what_must_fall_due_today_has_a_short_limit_and_comes_early() {
        assertThat(DayPlan.of(PROFILE, DAY, 200, 3).reports())
                .filteredOn(report -> report.fate().needsShortLimit())
                .isNotEmpty()
                .allSatisfy(report -> {
                    assertThat(report.condition().limit().orElseThrow().value()).isLessThanOrEqualTo(4);
                    assertThat(report.at().atZone(PROFILE.city().zone()).getHour())
                            .isLessThan(11);
                });
    }

    @Test
    void a_photo_is_a_jpeg_and_the_same_each_time() {
        var report = DayPlan.of(PROFILE, DAY, 1, 1).reports().get(0);
        assertThat(SamplePhoto.before(report)).startsWith(0xFF, 0xD8).isEqualTo(SamplePhoto.before(report));
        assertThat(SamplePhoto.after(report, 1)).isNotEqualTo(SamplePhoto.after(report, 2));
    }
}
