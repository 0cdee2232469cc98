package io.gridcase.dispatch.routing;

import io.gridcase.cityprofile.responsibility.Finding;
import io.gridcase.cityprofile.responsibility.MatrixCheck;
import io.gridcase.cityprofile.responsibility.ResponsibilityMatrix;
import io.gridcase.dispatch.cityprofile.Cities;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lists what a person should look at in a matrix: gaps, ties, dead rules. */
@ApplicationScoped
public class CheckMatrix {

    private final ResponsibilityRules rules;
    private final CityGround city;
    private final Cities cities;
    private final Clock clock;

    CheckMatrix(ResponsibilityRules rules, CityGround city, Cities cities, Clock clock) {
        this.rules = rules;
        this.city = city;
        this.cities = cities;
        this.clock = clock;
    }

    /** The matrix that stands, on the day of this instant; empty: today. */
    @WithSession
    public Uni<List<Finding>> standing(Optional<Instant> at) {
        return rules.all().chain(found -> findings(ResponsibilityMatrix.of(found), at));
    }

    /** A matrix that is only thought of; fails with {@link InvalidDraft}. */
    @WithSession
    public Uni<List<Finding>> draft(byte[] csv, Optional<Instant> at) {
        return Uni.createFrom().item(() -> city.draft(csv)).chain(matrix -> findings(matrix, at));
    }

    private Uni<List<Finding>> findings(ResponsibilityMatrix matrix, Optional<Instant> at) {
        return cities.current()
                .map(here -> at.orElseGet(clock::instant).atZone(here.zone()).toLocalDate())
                .map(day -> MatrixCheck.findings(matrix, city.ground(), day));
    }
}
