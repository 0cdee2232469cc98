package io.gridcase.dispatch.routing;

import io.gridcase.dispatch.cityprofile.Cities;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Asks the responsibility matrix who is responsible. */
@ApplicationScoped
public class RouteCase {

    private final ResponsibilityRules rules;
    private final Cities cities;

    public RouteCase(ResponsibilityRules rules, Cities cities) {
        this.rules = rules;
        this.cities = cities;
    }

    /** By the rules of the day, in the city's zone, on which the case was filed. */
    public Uni<Routing> route(Problem problem, Instant filedAt) {
        return cities.current()
                .map(city -> filedAt.atZone(city.zone()).toLocalDate())
                .chain(day -> rules.about(problem).map(found -> Routing.decide(problem, day, found)));
    }
}
