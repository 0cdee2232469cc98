package io.gridcase.dispatch.routing;

import static java.util.Comparator.comparing;

import io.gridcase.cityprofile.responsibility.Decision;
import io.gridcase.cityprofile.responsibility.Problem;
import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import io.gridcase.dispatch.cityprofile.Cities;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells which rules were held against a problem and why one of them won. */
@ApplicationScoped
public class ExplainRouting {

    private static final Comparator<WeighedRule> FITTING_FIRST = comparing(
                    (WeighedRule weighed) -> !weighed.failing().isEmpty())
            .thenComparing(WeighedRule::rule, Decision.MOST_SPECIFIC_FIRST);

    private final ResponsibilityRules rules;
    private final Cities cities;
    private final Clock clock;

    ExplainRouting(ResponsibilityRules rules, Cities cities, Clock clock) {
        this.rules = rules;
        this.cities = cities;
        this.clock = clock;
    }

    /** @param at when the case was or will be filed; empty: now */
    @WithSession
    public Uni<Explanation> explain(Problem problem, Optional<Instant> at) {
        var instant = at.orElseGet(clock::instant);
        return cities.current()
                .map(city -> LocalDateTime.ofInstant(instant, city.zone()))
                .chain(local ->
                        rules.aboutAt(problem, instant).map(found -> explanation(problem, instant, local, found)));
    }

    /** Whatever the rule was in the course of time, the oldest first. */
    @WithSession
    public Uni<List<RuleEdition>> editions(String ruleId) {
        return rules.editions(ruleId).invoke(found -> {
            if (found.isEmpty()) {
                throw new UnknownRule(ruleId);
            }
        });
    }

    private static Explanation explanation(
            Problem problem, Instant at, LocalDateTime local, List<ResponsibilityRule> found) {
        var decision = Decision.of(problem, local, found);
        return new Explanation(
                problem,
                at,
                Routing.of(problem, decision),
                found.stream()
                        .map(rule -> WeighedRule.of(rule, problem, local, decision))
                        .sorted(FITTING_FIRST)
                        .toList());
    }
}
