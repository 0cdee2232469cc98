package io.gridcase.dispatch.routing;

import io.gridcase.cityprofile.responsibility.ResponsibilityMatrix;
import io.gridcase.dispatch.cityprofile.Cities;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** 假设推演: replays the cases of a period through a draft beside the matrix that stands; changes nothing. */
@ApplicationScoped
public class ReplayPeriod {

    /** So many cases are in memory at a time. */
    private static final int BATCH = 2_000;

    /** Keeps one request to seconds. */
    private static final int MOST_CASES = 200_000;

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

    private final FiledProblems past;
    private final ResponsibilityRules rules;
    private final CityGround city;
    private final Cities cities;

    ReplayPeriod(FiledProblems past, ResponsibilityRules rules, CityGround city, Cities cities) {
        this.past = past;
        this.rules = rules;
        this.city = city;
        this.cities = cities;
    }

    /**
     * Of the changed cases, the next {@code shown} behind {@code after}. Fails with {@link InvalidDraft} and
     * {@link PeriodTooLarge}.
     */
    @WithSession
    public Uni<WhatIf> replay(byte[] csv, Period period, FiledProblem.Position after, int shown) {
        return Uni.createFrom()
                .item(() -> city.draft(csv))
                .chain(this::besideStanding)
                .chain(matrices -> goOn(matrices, period, period.beginning(), new WhatIf(after, shown)));
    }

    private Uni<Matrices> besideStanding(ResponsibilityMatrix draft) {
        return rules.all()
                .chain(standing -> cities.current()
                        .map(here -> new Matrices(ResponsibilityMatrix.of(standing), draft, here.zone())));
    }

    private Uni<WhatIf> goOn(Matrices matrices, Period period, FiledProblem.Position last, WhatIf counted) {
        return past.list(period, last, BATCH).chain(batch -> {
            batch.forEach(filed -> matrices.decide(filed, counted));
            refuseTooMany(counted);
            return batch.size() < BATCH
                    ? Uni.createFrom().item(counted)
                    : goOn(matrices, period, lastOf(batch), counted);
        });
    }

    private static void refuseTooMany(WhatIf counted) {
        if (counted.cases() > MOST_CASES) {
            throw new PeriodTooLarge(MOST_CASES);
        }
    }

    private static FiledProblem.Position lastOf(List<FiledProblem> batch) {
        return batch.get(batch.size() - 1).position();
    }
}
