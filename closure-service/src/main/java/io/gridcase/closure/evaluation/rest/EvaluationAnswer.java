package io.gridcase.closure.evaluation.rest;

import static java.util.stream.Collectors.toMap;

import io.gridcase.cityprofile.evaluation.Figure;
import io.gridcase.cityprofile.evaluation.Ratio;
import io.gridcase.cityprofile.evaluation.UnitKind;
import io.gridcase.closure.evaluation.Evaluation;
import io.gridcase.closure.evaluation.Evaluation.Line;
import io.gridcase.closure.evaluation.Period;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of all units of a kind in a period. */
@Schema(description = "The figures of all units of a kind in a period")
record EvaluationAnswer(
        @Schema(description = "Who is evaluated") UnitKind units,

        @Schema(description = "As it was asked for") String period,

        @Schema(description = "The first instant of it, UTC (ISO 8601)")
        Instant from,

        @Schema(
                description =
                        "Counted as things stood just before this instant, UTC (ISO 8601): the end of the period, or now")
        Instant end,

        @Schema(description = "By code") List<UnitAnswer> items) {

    /** One unit. */
    @Schema(description = "The figures of one unit; docs/evaluation.md defines each")
    record UnitAnswer(
            @Schema(description = "Code of the area, department, campaign or person")
            String unit,

            @Schema(description = "Its name in Chinese, or its code where the city profile has none")
            String name,

            @Schema(description = "What it does or is; only alike units are compared")
            String group,

            @Schema(description = "How many, by the name of the figure")
            Map<Figure, Long> figures,

            @Schema(description = "By the name of the ratio")
            Map<Ratio, RatioAnswer> ratios) {

        static UnitAnswer of(UnitKind units, Line line) {
            var figures = line.figures();
            return new UnitAnswer(
                    line.unit().code(),
                    line.unit().name(),
                    line.unit().group(),
                    Figure.of(units).stream().collect(toMap(each -> each, figures::of, Long::sum, TreeMap::new)),
                    Ratio.of(units).stream()
                            .collect(toMap(
                                    each -> each, each -> RatioAnswer.of(each, figures), (a, b) -> a, TreeMap::new)));
        }
    }

    static EvaluationAnswer of(UnitKind units, Period period, Evaluation evaluation) {
        return new EvaluationAnswer(
                units,
                period.toString(),
                evaluation.interval().from(),
                evaluation.interval().end(),
                evaluation.lines().stream()
                        .map(line -> UnitAnswer.of(units, line))
                        .toList());
    }
}
