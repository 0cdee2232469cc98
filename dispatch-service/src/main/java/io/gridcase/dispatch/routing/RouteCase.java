package io.gridcase.dispatch.routing;

import io.gridcase.cityprofile.responsibility.Decision;
import io.gridcase.cityprofile.responsibility.Problem;
import io.gridcase.dispatch.cityprofile.Cities;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;

/** Asks the responsibility matrix who is responsible. */
@ApplicationScoped
public class RouteCase {

    private final ResponsibilityRules rules;
    private final Cities cities;

    public RouteCase(ResponsibilityRules rules, Cities cities) {
        this.rules = rules;
        this.cities = cities;
    }

    /** By the matrix as it stands, and the day and hour, in the city's zone, at which the case was filed. */
    public Uni<Routing> route(Problem problem, Instant filedAt) {
        return cities.current()
                .map(city -> LocalDateTime.ofInstant(filedAt, city.zone()))
                .chain(local ->
                        rules.about(problem).map(found -> Routing.of(problem, Decision.of(problem, local, found))));
    }
}
