package io.gridcase.closure.evaluation.rest;

import io.gridcase.cityprofile.evaluation.Ratio;
import io.gridcase.closure.evaluation.UnitFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One figure against another. */
@Schema(description = "One figure against another")
record RatioAnswer(
        @Schema(description = "What is counted") long numerator,

        @Schema(description = "Of how many") long denominator,

        @Schema(
                description = "Their ratio, to six digits; null where there is nothing to divide by, to be shown as —",
                nullable = true)
        @Nullable
        BigDecimal ratio) {

    static RatioAnswer of(Ratio ratio, UnitFigures figures) {
        var numerator = figures.of(ratio.numerator());
        var denominator = figures.of(ratio.denominator());
        return new RatioAnswer(
                numerator,
                denominator,
                denominator == 0
                        ? null
                        : BigDecimal.valueOf(numerator)
                                .divide(BigDecimal.valueOf(denominator), 6, RoundingMode.HALF_UP));
    }
}
