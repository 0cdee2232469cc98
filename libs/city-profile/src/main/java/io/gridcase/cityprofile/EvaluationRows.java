package io.gridcase.cityprofile;

import io.gridcase.cityprofile.evaluation.Band;
import io.gridcase.cityprofile.evaluation.BoardColour;
import io.gridcase.cityprofile.evaluation.Figure;
import io.gridcase.cityprofile.evaluation.Grade;
import io.gridcase.cityprofile.evaluation.GradeRule;
import io.gridcase.cityprofile.evaluation.PartKind;
import io.gridcase.cityprofile.evaluation.Ratio;
import io.gridcase.cityprofile.evaluation.Scheme;
import io.gridcase.cityprofile.evaluation.SchemePart;
import io.gridcase.cityprofile.evaluation.UnitKind;
import io.gridcase.cityprofile.evaluation.WhenEmpty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the schemes by which units are evaluated. */
final class EvaluationRows {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final int MOST_POINTS = 1000;
    private static final Map<String, Ratio> RATIOS =
            Arrays.stream(Ratio.values()).collect(Collectors.toMap(Ratio::name, Function.identity()));
    private static final Map<String, Figure> FIGURES =
            Arrays.stream(Figure.values()).collect(Collectors.toMap(Figure::name, Function.identity()));

    private EvaluationRows() {}

    static List<Scheme> schemes(Sheet sheet) {
        sheet.requireUnique("scheme", row -> row.raw("scheme"));
        return sheet.map(row -> new Scheme(
                row.matching("scheme", CODE),
                row.text("name_zh"),
                row.text("name_en"),
                row.oneOf("units", UnitKind.class),
                row.decimal("base", MOST_POINTS),
                row.flag("doubled"),
                List.of(),
                List.of(),
                List.of()));
    }

    static List<SchemePart> parts(Sheet sheet, Sheet schemes) {
        var known = schemes.known(row -> row.raw("scheme"));
        var units = schemes.rows().stream()
                .collect(Collectors.toMap(row -> row.raw("scheme"), row -> row.raw("units"), (first, again) -> first));
        sheet.requireUnique("position", EvaluationRows::part);
        return sheet.map(row -> {
            known.require(row, "scheme", row.text("scheme"));
            var read = readPart(row);
            checkMeasure(row, read.kind(), units.getOrDefault(read.scheme(), ""));
            return read;
        });
    }

    private static SchemePart readPart(Row row) {
        return new SchemePart(
                row.raw("scheme"),
                row.number("position", 1, 99),
                row.text("name_zh"),
                row.text("name_en"),
                row.oneOf("kind", PartKind.class),
                row.text("measure"),
                row.decimal("points", MOST_POINTS),
                amount(row, "floor", 100),
                amount(row, "step", MOST_POINTS),
                row.raw("when_empty").isEmpty() ? WhenEmpty.UNRANKED : row.oneOf("when_empty", WhenEmpty.class));
    }

    private static BigDecimal amount(Row row, String column, int most) {
        return row.raw(column).isEmpty() ? BigDecimal.ZERO : row.decimal(column, most);
    }

    /** A part can only be about what is known of the units of its scheme. */
    private static void checkMeasure(Row row, PartKind kind, String units) {
        var measure = row.raw("measure");
        var ratio = Optional.ofNullable(RATIOS.get(measure));
        var figure = Optional.ofNullable(FIGURES.get(measure));
        if (!row.sound("kind") || !row.sound("measure")) {
            return;
        }
        if (ratio.isEmpty() && figure.isEmpty()) {
            row.refuse("measure", "\"" + measure + "\" is neither a ratio nor a figure");
        } else if (kind != PartKind.SHOWN && kind.isOfRatio() != ratio.isPresent()) {
            row.refuse("measure", kind + " is about a " + (kind.isOfRatio() ? "ratio" : "figure"));
        } else if (isUnknownOf(units, ratio, figure)) {
            row.refuse("measure", "\"" + measure + "\" is not known of units of this scheme");
        }
    }

    /** Of units that are misspelt nothing is said: that is its own error. */
    private static boolean isUnknownOf(String units, Optional<Ratio> ratio, Optional<Figure> figure) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind.name().equals(units))
                .anyMatch(kind -> ratio.filter(each -> each.isOf(kind)).isEmpty()
                        && figure.filter(each -> each.isOf(kind)).isEmpty());
    }

    static List<Band> bands(Sheet sheet, Sheet parts) {
        var banded = parts.where(row -> row.raw("kind").equals(PartKind.BANDS.name()))
                .known(EvaluationRows::part);
        sheet.requireUnique("from_count", row -> part(row) + " " + row.raw("from_count"));
        return sheet.map(row -> {
            banded.require(row, "position", part(row));
            return new Band(
                    row.raw("scheme"),
                    row.number("position", 1, 99),
                    row.number("from_count", 0, Integer.MAX_VALUE),
                    row.decimal("percent", 100));
        });
    }

    static List<GradeRule> grades(Sheet sheet, Sheet schemes) {
        var known = schemes.known(row -> row.raw("scheme"));
        sheet.requireUnique("grade", row -> row.raw("scheme") + " " + row.raw("grade"));
        Set<String> scores = new HashSet<>();
        return sheet.map(row -> {
            known.require(row, "scheme", row.text("scheme"));
            var from = row.decimal("from_score", MOST_POINTS);
            if (!scores.add(row.raw("scheme") + " " + from.stripTrailingZeros())) {
                row.refuse("from_score", "is that of another grade");
            }
            return new GradeRule(row.raw("scheme"), from, row.oneOf("grade", Grade.class), board(row));
        });
    }

    private static Optional<BoardColour> board(Row row) {
        return row.raw("board").isEmpty() ? Optional.empty() : Optional.of(row.oneOf("board", BoardColour.class));
    }

    private static String part(Row row) {
        return row.raw("scheme") + " " + row.raw("position");
    }
}
