package io.gridcase.dispatch.routing;

import io.gridcase.cityprofile.responsibility.Decision;
import io.gridcase.cityprofile.responsibility.Problem;
import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import io.gridcase.dispatch.cityprofile.Cities;
import io.gridcase.dispatch.department.Mergers;
import io.gridcase.dispatch.department.Successors;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Asks the responsibility matrix who is responsible. */
@ApplicationScoped
public class RouteCase {

    private final ResponsibilityRules rules;
    private final Mergers mergers;
    private final Cities cities;

    public RouteCase(ResponsibilityRules rules, Mergers mergers, Cities cities) {
        this.rules = rules;
        this.mergers = mergers;
        this.cities = cities;
    }

    /** By the matrix as it stands, and the day and hour, in the city's zone, at which the case was filed. */
    public Uni<Routing> route(Problem problem, Instant filedAt) {
        return cities.current()
                .map(city -> LocalDateTime.ofInstant(filedAt, city.zone()))
                .chain(local -> mergers.successors()
                        .chain(successors -> rules.about(problem)
                                .map(found -> routing(problem, local, passedOn(found, successors)))));
    }

    private static Routing routing(Problem problem, LocalDateTime local, List<ResponsibilityRule> found) {
        return Routing.of(problem, Decision.of(problem, local, found));
    }

    /** A duty of a department that was merged is its successor's. */
    static List<ResponsibilityRule> passedOn(List<ResponsibilityRule> rules, Successors successors) {
        return rules.stream()
                .map(rule -> rule.withDuty(rule.duty().passedOn(successors::of)))
                .toList();
    }
}
