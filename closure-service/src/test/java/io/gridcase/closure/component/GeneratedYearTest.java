package io.gridcase.closure.component;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.cityprofile.evaluation.Figure;
import io.gridcase.cityprofile.evaluation.UnitKind;
import io.gridcase.closure.evaluation.CountedCase;
import io.gridcase.closure.evaluation.FigureOfUnit;
import io.gridcase.closure.evaluation.Figures;
import io.gridcase.closure.evaluation.KeepFacts;
import io.gridcase.closure.evaluation.Period;
import io.gridcase.closure.evaluation.Question;
import io.gridcase.closure.evaluation.Selection;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A year of cases is counted twice: by the service, and by a replay that knows nothing of it. They agree to the last case in
 * every figure. 2,000 cases here; {@code -Dgridcase.year.cases=200000} for a whole city's.
 */
@QuarkusTest
class GeneratedYearTest extends ClosureTest {

    private static final int CASES = Integer.getInteger("gridcase.year.cases", 2_000);
    private static final int STRETCH = 500;
    private static final Selection COUNTY = new Selection(new AreaScope(List.of("330499")), Optional.empty(), false);

    private static volatile List<GeneratedCase> year = List.of();

    @Inject
    DataSource database;

    @Inject
    KeepFacts keepFacts;

    @Inject
    Figures figures;

    @BeforeEach
    void a_year_of_cases() throws Throwable {
        if (year.isEmpty()) {
            var random = new Random(2022);
            var generated = IntStream.rangeClosed(1, CASES)
                    .mapToObj(i -> new GeneratedCase(i, random))
                    .toList();
            for (int from = 0; from < CASES; from += STRETCH) {
                happen(generated.subList(from, Math.min(CASES, from + STRETCH)));
            }
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("analyze evaluated_case, evaluated_span, evaluated_act");
            }
            year = generated;
        }
    }

    private void happen(List<GeneratedCase> stretch) throws Throwable {
        try (var connection = database.getConnection()) {
            GeneratedLedger.copy(stretch, connection);
        }
        var numbers = stretch.stream().map(each -> each.number).toList();
        run(() -> Panache.withTransaction(() -> keepFacts.keep(numbers)));
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTY, 2022",
        "TOWN, 2022",
        "TOWN, 2021",
        "TOWN, 2022-Q1",
        "TOWN, 2022-02",
        "TOWN, 2022-W01",
        "TOWN, 2022-03-01",
        "VILLAGE, 2022-06",
        "GRID, 2022-Q4",
        "DEPARTMENT, 2022",
        "DEPARTMENT, 2021-12",
        "DEPARTMENT, 2022-W52",
        "INSPECTOR, 2022",
        "SHIFT_LEADER, 2022",
        "INTAKE_OFFICER, 2022-05",
        "DISPATCHER, 2022"
    })
    void every_figure_agrees_to_the_last_case(UnitKind units, String period) throws Throwable {
        var interval = Period.of(period).in(ZoneId.of("Asia/Shanghai"));
        var question = new Question(units, interval, COUNTY);
        var expected = new IndependentCount(units, interval).of(year);

        assertThat(counted(question)).isEqualTo(sums(expected));
        var unit = expected.keySet().iterator().next();
        for (var figure : Figure.of(units)) {
            assertThat(cases(question, new FigureOfUnit(unit, figure)))
                    .as("%s of %s", figure, unit)
                    .isEqualTo(expected.get(unit).getOrDefault(figure, Map.of()));
        }
    }

    private Map<String, Map<Figure, Long>> counted(Question question) throws Throwable {
        var counted = new TreeMap<String, Map<Figure, Long>>();
        for (var unit : run(() -> Panache.withSession(() -> figures.count(question)))) {
            var some = new TreeMap<>(unit.figures());
            some.values().removeIf(count -> count == 0);
            if (!some.isEmpty()) {
                counted.put(unit.unit(), some);
            }
        }
        return counted;
    }

    private Map<String, Long> cases(Question question, FigureOfUnit figure) throws Throwable {
        return run(() -> Panache.withSession(() -> figures.cases(question, figure, Optional.empty(), CASES + 1)))
                .stream()
                .collect(toMap(counted -> counted.caseNumber().value(), CountedCase::times));
    }

    private static Map<String, Map<Figure, Long>> sums(Map<String, Map<Figure, Map<String, Long>>> cases) {
        return cases.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        unit -> unit.getValue().entrySet().stream()
                                .collect(toMap(
                                        Map.Entry::getKey,
                                        figure -> figure.getValue().values().stream()
                                                .mapToLong(Long::longValue)
                                                .sum()))));
    }

    private static <T> T run(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(work);
    }
}
