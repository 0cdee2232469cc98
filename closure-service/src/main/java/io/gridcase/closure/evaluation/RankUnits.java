package io.gridcase.closure.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.gridcase.cityprofile.evaluation.Scheme;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** 排名: ranks units by a scheme of the city. */
@ApplicationScoped
public class RankUnits {

    private final Evaluate evaluate;
    private final Figures figures;

    RankUnits(Evaluate evaluate, Figures figures) {
        this.evaluate = evaluate;
        this.figures = figures;
    }

    /** What a scheme asks of the cases in this scope. */
    public Question question(Scheme scheme, Period period, AreaScope scope, Optional<String> area) {
        return new Question(scheme.units(), evaluate.interval(period), new Selection(scope, area, scheme.doubled()));
    }

    /** Every case behind every figure of the scheme; within the current session. */
    public Uni<List<CaseOfUnit>> cases(Scheme scheme, Question question) {
        var found = new ArrayList<CaseOfUnit>();
        var all = Uni.createFrom().voidItem();
        for (var figure : scheme.figures()) {
            all = all.chain(() -> figures.all(question, figure))
                    .invoke(found::addAll)
                    .replaceWithVoid();
        }
        return all.replaceWith(found);
    }

    /** By these cases and no others. */
    public Ranking rank(Scheme scheme, Question question, List<CaseOfUnit> cases) {
        var counted = cases.stream()
                .collect(groupingBy(
                        CaseOfUnit::unit,
                        TreeMap::new,
                        groupingBy(CaseOfUnit::figure, summingLong(CaseOfUnit::times))));
        var units = counted.entrySet().stream()
                .map(unit -> new UnitFigures(unit.getKey(), unit.getValue()))
                .toList();
        return Ranking.of(scheme, evaluate.lines(question, units));
    }

    @WithSession
    public Uni<Ranking> rank(Scheme scheme, Question question) {
        return evaluate.lines(question).map(evaluation -> Ranking.of(scheme, evaluation));
    }
}
