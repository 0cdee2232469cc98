package io.gridcase.closure.evaluation;

import static java.util.stream.Collectors.toMap;

import io.gridcase.cityprofile.evaluation.UnitKind;
import io.gridcase.closure.cityprofile.City;
import io.gridcase.closure.evaluation.Evaluation.Line;
import io.gridcase.closure.evaluation.Units.Unit;
import io.gridcase.code.CaseNumber;
import io.gridcase.refusal.Invalid;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 综合评价: counts, and shows the cases behind each count. */
@ApplicationScoped
public class Evaluate {

    private final Figures figures;
    private final Units units;
    private final City city;
    private final Clock clock;

    Evaluate(Figures figures, Units units, City city, Clock clock) {
        this.figures = figures;
        this.units = units;
        this.city = city;
        this.clock = clock;
    }

    /** As things stood when the period ended, or stand now if it has not. */
    public Interval interval(Period period) {
        return period.in(city.zone()).until(clock.instant());
    }

    @WithSession
    public Uni<Evaluation> count(UnitKind kind, Period period, Selection selection) {
        return lines(new Question(kind, interval(period), selection));
    }

    /** Within the current session. */
    public Uni<Evaluation> lines(Question question) {
        return figures.count(question).map(counted -> lines(question, counted));
    }

    /** Of what was counted before; units of which nothing was counted stand there as well. */
    public Evaluation lines(Question question, List<UnitFigures> counted) {
        var selection = question.selection();
        var known = units.in(question.units(), selection.scope(), selection.area());
        return new Evaluation(question.interval(), lines(question.units(), counted, known));
    }

    @WithSession
    public Uni<List<CountedCase>> cases(
            Question question, FigureOfUnit figure, Optional<CaseNumber> after, int atMost) {
        if (!figure.figure().isOf(question.units())) {
            throw new Invalid(
                    "figure-not-of-units",
                    "该类对象没有此项指标 / Units of this kind have no such figure",
                    "%s is not counted of a %s".formatted(figure.figure(), question.units()));
        }
        return figures.cases(question, figure, after, atMost);
    }

    private List<Line> lines(UnitKind kind, List<UnitFigures> counted, Map<String, Unit> known) {
        var lines = new ArrayList<Line>();
        counted.stream()
                .filter(unit -> units.mayBe(kind, unit.unit()))
                .forEach(unit -> lines.add(new Line(units.named(kind, unit.unit()), unit)));
        var withFigures = counted.stream().collect(toMap(UnitFigures::unit, UnitFigures::unit));
        known.values().stream()
                .filter(unit -> !withFigures.containsKey(unit.code()))
                .forEach(unit -> lines.add(new Line(unit, new UnitFigures(unit.code(), Map.of()))));
        lines.sort(Comparator.comparing(line -> line.unit().code()));
        return lines;
    }
}
