package io.gridcase.cityprofile.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One part of a scheme.
 *
 * @param position in the scheme, from 1
 * @param measure name of a {@link Ratio} or a {@link Figure}
 * @param points that it can give, or take
 * @param floor in percent
 * @param step what is taken for each percentage point or occurrence
 */
public record SchemePart(
        String scheme,
        int position,
        String nameZh,
        String nameEn,
        PartKind kind,
        String measure,
        BigDecimal points,
        BigDecimal floor,
        BigDecimal step,
        WhenEmpty whenEmpty) {

    private static final Set<String> RATIOS =
            Stream.of(Ratio.values()).map(Ratio::name).collect(Collectors.toSet());

    public Optional<Ratio> ratio() {
        return RATIOS.contains(measure) ? Optional.of(Ratio.valueOf(measure)) : Optional.empty();
    }

    /** What has to be counted for it. */
    public Stream<Figure> figures() {
        return ratio().map(ratio -> Stream.of(ratio.numerator(), ratio.denominator()))
                .orElseGet(() -> Stream.of(Figure.valueOf(measure)));
    }
}
