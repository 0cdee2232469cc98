package io.gridcase.dispatch.timelimit;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.gridcase.code.AreaClass;
import io.gridcase.dispatch.cityprofile.Cities;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds 处置时限: of the limits that hold on the day, in the city's zone, on which the clock starts, the most specific.
 * A row of the handling type comes before those of GENERAL, among them one of the area's class before one of all areas,
 * and the limit of the condition itself comes last.
 */
@ApplicationScoped
public class FindLimit {

    private final TimeLimitRules rules;
    private final AreaClasses areas;
    private final Cities cities;

    public FindLimit(TimeLimitRules rules, AreaClasses areas, Cities cities) {
        this.rules = rules;
        this.areas = areas;
        this.cities = cities;
    }

    /** Empty when nobody knows one; its value is 0 when the city says that it takes as long as it takes. */
    public Uni<Optional<AppliedLimit>> find(DeadlineQuestion question) {
        return cities.current()
                .map(city -> question.start().atZone(city.zone()).toLocalDate())
                .chain(day -> areas.of(question.grid(), day)
                        .chain(area -> rules.of(question.condition())
                                .map(known -> choose(known, question, area.orElse(null), day))));
    }

    static Optional<AppliedLimit> choose(
            Collection<TimeLimitRule> known, DeadlineQuestion question, @Nullable AreaClass area, LocalDate day) {
        var type = question.handlingType();
        return known.stream()
                .filter(rule -> rule.isKnownAt(question.start()))
                .filter(rule -> rule.cell().holdsFor(type, area, day))
                .min(comparingInt((TimeLimitRule rule) -> -rule.cell().weightFor(type))
                        .thenComparing(comparing(TimeLimitRule::heldUntil)))
                .map(TimeLimitRule::applied);
    }
}
