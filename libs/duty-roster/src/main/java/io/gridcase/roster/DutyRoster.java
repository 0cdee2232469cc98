package io.gridcase.roster;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.gridcase.code.GridCode;
import io.gridcase.web.AreaScope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** 值班表: all duties of the city, in memory; never changes. */
public final class DutyRoster {

    private final Map<String, List<Duty>> byPerson;
    private final ZoneId zone;

    private DutyRoster(Collection<Duty> duties, ZoneId zone) {
        this.byPerson = duties.stream().collect(Collectors.groupingBy(Duty::person));
        this.zone = zone;
    }

    /** @param zone in which the city counts its days */
    public static DutyRoster of(Collection<Duty> duties, ZoneId zone) {
        return new DutyRoster(duties, zone);
    }

    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    public boolean onDuty(String person, LocalDate day) {
        return duties(person).stream().anyMatch(duty -> duty.holdsOn(day));
    }

    /** Whether the person has duties that day, and none for the grid. */
    public boolean onDutyElsewhere(String person, GridCode grid, LocalDate day) {
        var today = duties(person).stream().filter(duty -> duty.holdsOn(day)).toList();
        return !today.isEmpty() && today.stream().noneMatch(duty -> duty.covers(grid));
    }

    /** Whether the person has or had a duty in these areas. */
    public boolean knows(String person, AreaScope in) {
        return duties(person).stream().anyMatch(duty -> in.covers(duty.area()));
    }

    /** Whoever could go to the grid that day, each person once, for the best of all reasons. */
    public List<Candidate> candidates(GridCode grid, Collection<GridCode> touching, LocalDate day) {
        var best = comparing(Candidate::choice).thenComparing(comparingInt(Candidate::sizeOfArea));
        return byPerson.values().stream()
                .flatMap(List::stream)
                .filter(duty -> duty.holdsOn(day))
                .flatMap(duty -> Candidate.of(duty, grid, touching).stream())
                .collect(Collectors.toMap(Candidate::person, one -> one, BinaryOperator.minBy(best)))
                .values()
                .stream()
                .toList();
    }

    private List<Duty> duties(String person) {
        return byPerson.getOrDefault(person, List.of());
    }
}
