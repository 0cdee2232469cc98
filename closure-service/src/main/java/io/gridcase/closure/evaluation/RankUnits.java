package io.gridcase.closure.evaluation;

import io.gridcase.cityprofile.evaluation.Scheme;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** 排名: ranks units by a scheme of the city. */
@ApplicationScoped
public class RankUnits {

    private final Evaluate evaluate;

    RankUnits(Evaluate evaluate) {
        this.evaluate = evaluate;
    }

    /** What a scheme asks of the cases in this scope. */
    public Question question(Scheme scheme, Period period, AreaScope scope, Optional<String> area) {
        return new Question(scheme.units(), evaluate.interval(period), new Selection(scope, area, scheme.doubled()));
    }

    @WithSession
    public Uni<Ranking> rank(Scheme scheme, Question question) {
        return evaluate.lines(question).map(evaluation -> Ranking.of(scheme, evaluation));
    }
}
