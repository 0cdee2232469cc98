package io.gridcase.dispatch.whatif;

import io.gridcase.cityprofile.responsibility.ResponsibilityMatrix;
import io.gridcase.dispatch.cityprofile.Cities;
import io.gridcase.dispatch.routing.CityGround;
import io.gridcase.dispatch.routing.ResponsibilityRules;
import io.gridcase.dispatch.routing.Routing;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** 假设推演: replays the cases of a period through a draft beside the matrix that stands; changes nothing. */
@ApplicationScoped
public class ReplayPeriod {

    private record Matrices(ResponsibilityMatrix standing, ResponsibilityMatrix draft, ZoneId zone) {

        void decide(FiledProblem filed, WhatIf counted) {
            var at = LocalDateTime.ofInstant(filed.filedAt(), zone);
            var problem = filed.problem();
            counted.count(
                    filed,
                    Routing.of(problem, standing.decide(problem, at)),
                    Routing.of(problem, draft.decide(problem, at)));
        }
    }

    private final PastCases past;
    private final ResponsibilityRules rules;
    private final CityGround city;
    private final Cities cities;

    ReplayPeriod(PastCases past, ResponsibilityRules rules, CityGround city, Cities cities) {
        this.past = past;
        this.rules = rules;
        this.city = city;
        this.cities = cities;
    }

    /**
     * Of the changed cases, the next {@code shown} behind {@code after}. Fails with
     * {@link io.gridcase.dispatch.routing.InvalidDraft} and {@link PeriodTooLarge}.
     */
    @WithSession
    public Uni<WhatIf> replay(byte[] csv, Period period, FiledProblem.Position after, int shown) {
        return Uni.createFrom()
                .item(() -> city.draft(csv))
                .chain(this::besideStanding)
                .chain(matrices -> replay(matrices, period, new WhatIf(after, shown)));
    }

    private Uni<Matrices> besideStanding(ResponsibilityMatrix draft) {
        return rules.all()
                .chain(standing -> cities.current()
                        .map(here -> new Matrices(ResponsibilityMatrix.of(standing), draft, here.zone())));
    }

    private Uni<WhatIf> replay(Matrices matrices, Period period, WhatIf counted) {
        return past.each(
                        period,
                        batch -> Uni.createFrom()
                                .item(batch)
                                .invoke(cases -> cases.forEach(filed -> matrices.decide(filed, counted))))
                .replaceWith(counted);
    }
}
