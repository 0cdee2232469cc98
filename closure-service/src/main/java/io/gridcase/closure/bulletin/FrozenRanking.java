package io.gridcase.closure.bulletin;

import io.gridcase.cityprofile.evaluation.Figure;
import io.gridcase.cityprofile.evaluation.Score.PartScore;
import io.gridcase.closure.evaluation.RankedUnit;
import io.gridcase.closure.evaluation.Ranking;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A ranking as it is frozen.
 *
 * @param text its units as canonical JSON
 * @param hash SHA-256 of the text, hexadecimal
 */
public record FrozenRanking(String text, String hash) {

    /** @param text canonical JSON of {@link #units} */
    public static FrozenRanking of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new FrozenRanking(text, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** By group and rank, with the figures of the scheme and no others. */
    public static List<FrozenUnit> units(Ranking ranking) {
        var figures = ranking.scheme().figures();
        return ranking.groups().stream()
                .flatMap(group -> group.units().stream().map(unit -> frozen(group.name(), unit, figures)))
                .toList();
    }

    private static FrozenUnit frozen(String group, RankedUnit unit, List<Figure> figures) {
        var grade = unit.score().grade();
        var parts = unit.score().parts();
        return new FrozenUnit(
                group,
                unit.unit().code(),
                unit.unit().name(),
                unit.rank().orElse(null),
                unit.score().total().orElse(null),
                grade.map(rule -> rule.grade().name()).orElse(null),
                grade.flatMap(rule -> rule.board()).map(Enum::name).orElse(null),
                parts.stream()
                        .map(PartScore::value)
                        .map(value -> value.orElse(null))
                        .collect(Collectors.toList()),
                parts.stream()
                        .map(PartScore::points)
                        .map(value -> value.orElse(null))
                        .collect(Collectors.toList()),
                new TreeMap<>(figures.stream().collect(Collectors.toMap(Figure::name, unit.figures()::of))));
    }
}
