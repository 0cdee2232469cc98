package io.gridcase.closure.evaluation.persistence;

import io.gridcase.cityprofile.evaluation.Figure;
import io.gridcase.closure.evaluation.CaseOfUnit;
import io.gridcase.closure.evaluation.CountedCase;
import io.gridcase.closure.evaluation.FigureOfUnit;
import io.gridcase.closure.evaluation.Figures;
import io.gridcase.closure.evaluation.Question;
import io.gridcase.closure.evaluation.UnitFigures;
import io.gridcase.closure.evaluation.persistence.Counted.Source;
import io.gridcase.code.CaseNumber;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts spans and acts in PostgreSQL. */
@ApplicationScoped
class FigureTable implements Figures {

    private final CityParameters city;

    FigureTable(CityParameters city) {
        this.city = city;
    }

    @Override
    public Uni<List<UnitFigures>> count(Question question) {
        var found = new TreeMap<String, Map<Figure, Long>>();
        var counted = Uni.createFrom().voidItem();
        for (var source : Source.values()) {
            counted = counted.chain(() -> count(question, source, found));
        }
        return counted.map(done -> found.entrySet().stream()
                .map(unit -> new UnitFigures(unit.getKey(), unit.getValue()))
                .toList());
    }

    private Uni<Void> count(Question question, Source source, Map<String, Map<Figure, Long>> found) {
        var figures = Figure.of(question.units()).stream()
                .filter(figure -> Counted.of(figure).source() == source)
                .toList();
        if (figures.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var query = new FigureQuery(question);
        return rows(query.counts(source, figures), query.parameters())
                .invoke(rows -> rows.forEach(row -> note(row, figures, found)))
                .replaceWithVoid();
    }

    private static void note(Object[] row, List<Figure> figures, Map<String, Map<Figure, Long>> found) {
        var unit = found.computeIfAbsent((String) row[0], first -> new EnumMap<>(Figure.class));
        for (int i = 0; i < figures.size(); i++) {
            unit.put(figures.get(i), ((Number) row[i + 1]).longValue());
        }
    }

    @Override
    public Uni<List<CountedCase>> cases(
            Question question, FigureOfUnit figure, Optional<CaseNumber> after, int atMost) {
        var query = new FigureQuery(question);
        var parameters = new HashMap<>(query.parameters());
        parameters.put("unit", figure.unit());
        parameters.put("after", after.map(CaseNumber::value).orElse(""));
        parameters.put("atMost", atMost);
        return rows(query.cases(figure), parameters)
                .map(rows -> rows.stream()
                        .map(row -> new CountedCase(new CaseNumber((String) row[0]), ((Number) row[1]).longValue()))
                        .toList());
    }

    @Override
    public Uni<List<CaseOfUnit>> all(Question question, Figure figure) {
        var query = new FigureQuery(question);
        return rows(query.all(figure), query.parameters())
                .map(rows -> rows.stream()
                        .map(row -> new CaseOfUnit(
                                (String) row[0],
                                figure,
                                (String) row[1],
                                (String) row[2],
                                ((Number) row[3]).longValue()))
                        .toList());
    }

    private Uni<List<Object[]>> rows(String statement, Map<String, Object> parameters) {
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(statement, Object[].class);
            parameters.forEach(query::setParameter);
            city.all().forEach((name, value) -> {
                if (statement.contains(":" + name)) {
                    query.setParameter(name, value);
                }
            });
            return query.getResultList();
        });
    }
}
