package io.gridcase.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.gridcase.cityprofile.Area;
import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.GridCell;
import io.gridcase.local.demo.PlannedReport.Spot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/** Draws the day: what is found where and when, and what becomes of it. */
final class DayPlanner {

    static final List<String> INSPECTORS = List.of("py-inspector-1", "py-inspector-4");

    private static final LocalTime FIRST = LocalTime.of(8, 5);
    /** What has to fall due within the day is reported before this. */
    private static final LocalTime EARLY_UNTIL = LocalTime.of(10, 30);

    private static final LocalTime LAST = LocalTime.of(16, 30);

    private final CityProfile profile;
    private final LocalDate day;
    private final int cases;
    private final long seed;
    private final Random random;
    private final ClassMix classes;
    private final List<GridCell> grids;
    private final Map<String, String> areaNames;
    private final Map<String, String> classNames;

    DayPlanner(CityProfile profile, LocalDate day, int cases, long seed) {
        this.profile = profile;
        this.day = day;
        this.cases = cases;
        this.seed = seed;
        this.random = new Random(seed * 1_000_003 + day.toEpochDay());
        this.classes = new ClassMix(profile, DayPlan.TOWN);
        this.grids = profile.grids().stream()
                .filter(grid -> grid.code().startsWith(DayPlan.TOWN))
                .toList();
        this.areaNames = profile.areas().stream().collect(Collectors.toMap(Area::code, Area::nameZh));
        this.classNames = profile.classes().stream()
                .collect(Collectors.toMap(known -> known.kind() + known.code(), known -> known.minorZh()));
    }

    DayPlan plan() {
        var reports = new ArrayList<PlannedReport>();
        var fates = fates();
        for (int i = 0; i < cases; i++) {
            reports.add(report(i, fates.get(i)));
        }
        reports.sort(Comparator.comparing(PlannedReport::at).thenComparing(PlannedReport::id));
        return new DayPlan(day, List.copyOf(reports));
    }

    private List<Fate> fates() {
        var fates = new ArrayList<Fate>();
        for (int i = 0; i < cases; i++) {
            fates.add(Fate.at(i * 100 / cases));
        }
        Collections.shuffle(fates, random);
        return fates;
    }

    private PlannedReport report(int index, Fate fate) {
        var condition = classes.draw(fate, random);
        return new PlannedReport(
                UUID.nameUUIDFromBytes(
                        "demo/%s/%d/%d/%d".formatted(day, seed, cases, index).getBytes(UTF_8)),
                time(fate),
                INSPECTORS.get(random.nextInt(INSPECTORS.size())),
                condition,
                requireNonNull(classNames.get(condition.kind() + condition.code())),
                spot(),
                fate);
    }

    private Instant time(Fate fate) {
        var until = fate.needsShortLimit() ? EARLY_UNTIL : LAST;
        int seconds = random.nextInt(until.toSecondOfDay() - FIRST.toSecondOfDay());
        return day.atTime(FIRST.plusSeconds(seconds))
                .atZone(profile.city().zone())
                .toInstant();
    }

    private Spot spot() {
        var grid = grids.get(random.nextInt(grids.size()));
        double longitude = within(grid.west(), grid.east());
        double latitude = within(grid.south(), grid.north());
        var address = "%s%s第%s网格"
                .formatted(
                        areaNames.get(DayPlan.TOWN),
                        areaNames.get(grid.villageCode()),
                        grid.code().substring(12));
        return new Spot(longitude, latitude, address);
    }

    /** Six decimals, about 0.1 m, and clear of the borders. */
    private double within(double low, double high) {
        return Math.round((low + (high - low) * (0.05 + 0.9 * random.nextDouble())) * 1e6) / 1e6;
    }
}
