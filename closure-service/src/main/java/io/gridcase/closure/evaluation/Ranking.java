package io.gridcase.closure.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.gridcase.cityprofile.evaluation.Scheme;
import io.gridcase.cityprofile.evaluation.Score;
import io.gridcase.cityprofile.evaluation.Scoring;
import io.gridcase.closure.evaluation.Evaluation.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 排名: units by their scores, each among its own kind only.
 *
 * @param groups by name
 */
public record Ranking(Scheme scheme, Interval interval, List<Group> groups) {

    /**
     * Units that can be compared.
     *
     * @param units from the best; behind them, by code, those that cannot be ranked
     */
    public record Group(String name, List<RankedUnit> units) {}

    static Ranking of(Scheme scheme, Evaluation evaluation) {
        var groups = evaluation.lines().stream()
                .collect(groupingBy(line -> line.unit().group(), TreeMap::new, toList()));
        return new Ranking(
                scheme,
                evaluation.interval(),
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), ranked(scheme, group.getValue())))
                        .toList());
    }

    private static List<RankedUnit> ranked(Scheme scheme, List<Line> lines) {
        var scored =
                lines.stream().map(line -> unranked(scheme, line)).sorted(ORDER).toList();
        var ranked = new ArrayList<RankedUnit>();
        for (int i = 0; i < scored.size(); i++) {
            var unit = scored.get(i);
            var tied = i > 0
                    && unit.score().total().equals(scored.get(i - 1).score().total());
            var rank = unit.score().total().isEmpty()
                    ? Optional.<Integer>empty()
                    : tied ? ranked.get(i - 1).rank() : Optional.of(i + 1);
            ranked.add(new RankedUnit(unit.unit(), unit.figures(), unit.score(), rank));
        }
        return ranked;
    }

    private static final Comparator<RankedUnit> ORDER = Comparator.comparing(
                    (RankedUnit unit) -> unit.score().total().orElse(BigDecimal.ONE.negate()))
            .reversed()
            .thenComparing(unit -> unit.unit().code());

    private static RankedUnit unranked(Scheme scheme, Line line) {
        Score score = new Scoring(scheme, line.figures()::of).score();
        return new RankedUnit(line.unit(), line.figures(), score, Optional.empty());
    }
}
