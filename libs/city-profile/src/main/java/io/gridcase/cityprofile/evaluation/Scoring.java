package io.gridcase.cityprofile.evaluation;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import io.gridcase.cityprofile.evaluation.Score.PartScore;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Scores the figures of a unit by a scheme. Parts without anything to divide by follow their own rule; where less than half
 * of the points that a scheme can give is known, a unit is not ranked at all. Rounded at the very end only.
 */
public record Scoring(Scheme scheme, ToLongFunction<Figure> figures) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A part with its exact points. */
    private record Scored(SchemePart part, Optional<BigDecimal> value, Optional<BigDecimal> points) {

        PartScore shown() {
            return new PartScore(
                    part.position(),
                    value.map(exact -> part.ratio().isPresent() ? exact.setScale(6, RoundingMode.HALF_UP) : exact),
                    points.map(exact -> exact.setScale(2, RoundingMode.HALF_UP)));
        }

        boolean leavesUnranked() {
            return points.isEmpty() && part.kind() != PartKind.SHOWN && part.whenEmpty() == WhenEmpty.UNRANKED;
        }
    }

    public Score score() {
        var parts = scheme.parts().stream().map(this::scored).toList();
        var total = total(parts);
        return new Score(parts.stream().map(Scored::shown).toList(), total, total.flatMap(scheme::gradeOf));
    }

    private Optional<BigDecimal> total(List<Scored> parts) {
        var possible = possible(parts.stream().map(Scored::part).toList());
        var known = possible(parts.stream()
                .filter(each -> each.points.isPresent())
                .map(Scored::part)
                .toList());
        var nothingKnown = possible.signum() > 0 && known.add(known).compareTo(possible) < 0;
        if (nothingKnown || parts.stream().anyMatch(Scored::leavesUnranked)) {
            return Optional.empty();
        }
        var scale = known.signum() == 0 ? ONE : possible.divide(known, MathContext.DECIMAL128);
        return Optional.of(gained(parts)
                .multiply(scale)
                .add(scheme.base())
                .subtract(taken(parts))
                .max(ZERO)
                .setScale(2, RoundingMode.HALF_UP));
    }

    /** What parts can give; a deduction gives nothing. */
    private static BigDecimal possible(List<SchemePart> parts) {
        return parts.stream()
                .filter(part -> part.kind() != PartKind.DEDUCTION && part.kind() != PartKind.SHOWN)
                .map(SchemePart::points)
                .reduce(ZERO, BigDecimal::add);
    }

    private static BigDecimal gained(List<Scored> parts) {
        return parts.stream()
                .flatMap(each -> each.points.stream())
                .map(ZERO::max)
                .reduce(ZERO, BigDecimal::add);
    }

    private static BigDecimal taken(List<Scored> parts) {
        return parts.stream()
                .flatMap(each -> each.points.stream())
                .map(points -> points.min(ZERO).negate())
                .reduce(ZERO, BigDecimal::add);
    }

    private Scored scored(SchemePart part) {
        var value = value(part);
        return switch (part.kind()) {
            case RATIO -> ofRatio(part, value, value.map(ratio -> ratio.min(ONE)));
            case INVERSE -> ofRatio(part, value, value.map(ratio -> ONE.subtract(ratio.min(ONE))));
            case FLOOR -> ofRatio(part, value, value.map(ratio -> aboveFloor(part, ratio)));
            case BANDS ->
                new Scored(
                        part,
                        value,
                        value.flatMap(count -> scheme.percentOf(part, count.longValue()))
                                .map(percent -> part.points().multiply(percent).divide(HUNDRED)));
            case DEDUCTION ->
                new Scored(
                        part,
                        value,
                        value.map(count ->
                                part.step().multiply(count).min(part.points()).negate()));
            case SHOWN -> new Scored(part, value, Optional.empty());
        };
    }

    private static Scored ofRatio(SchemePart part, Optional<BigDecimal> value, Optional<BigDecimal> share) {
        var orElse = part.whenEmpty() == WhenEmpty.FULL ? Optional.of(ONE) : Optional.<BigDecimal>empty();
        return new Scored(part, value, share.or(() -> orElse).map(part.points()::multiply));
    }

    /** As a share of the points. */
    private static BigDecimal aboveFloor(SchemePart part, BigDecimal ratio) {
        var missing = part.floor().subtract(ratio.multiply(HUNDRED)).max(ZERO);
        var left = part.points().subtract(missing.multiply(part.step())).max(ZERO);
        return part.points().signum() == 0 ? ZERO : left.divide(part.points(), MathContext.DECIMAL128);
    }

    private Optional<BigDecimal> value(SchemePart part) {
        return part.ratio()
                .map(this::value)
                .orElseGet(() -> Optional.of(BigDecimal.valueOf(figures.applyAsLong(Figure.valueOf(part.measure())))));
    }

    private Optional<BigDecimal> value(Ratio ratio) {
        var denominator = figures.applyAsLong(ratio.denominator());
        return denominator == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(figures.applyAsLong(ratio.numerator()))
                        .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128));
    }
}
