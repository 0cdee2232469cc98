package io.gridcase.closure.evaluation.rest;

import io.gridcase.cityprofile.evaluation.BoardColour;
import io.gridcase.cityprofile.evaluation.Grade;
import io.gridcase.cityprofile.evaluation.Score.PartScore;
import io.gridcase.closure.evaluation.RankedUnit;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One unit in a ranking. */
@Schema(description = "One unit in a ranking")
record RankedUnitAnswer(
        @Schema(description = "Code of the unit") String unit,

        @Schema(description = "Its name in Chinese") String name,

        @Schema(
                description = "From 1 among its own kind; ties share a rank; null: nothing to rank it by",
                nullable = true)
        @Nullable
        Integer rank,

        @Schema(description = "To two digits; null: nothing to rank it by", nullable = true) @Nullable
        BigDecimal score,

        @Schema(description = "A to E, where the scheme has grades", nullable = true) @Nullable
        Grade grade,

        @Schema(description = "红黄蓝 board; null: the unit does not hang there", nullable = true) @Nullable
        BoardColour board,

        @Schema(description = "The parts of the score, in the order of the scheme")
        List<PartAnswer> parts) {

    /** One part of a score. */
    @Schema(description = "One part of a score")
    record PartAnswer(
            @Schema(description = "Place in the scheme") int position,

            @Schema(description = "The ratio or count; null: nothing to divide by, shown as —", nullable = true)
            @Nullable
            BigDecimal value,

            @Schema(description = "Points, to two digits, below 0 for a deduction; null: none", nullable = true)
            @Nullable
            BigDecimal points) {

        static PartAnswer of(PartScore part) {
            return new PartAnswer(
                    part.position(), part.value().orElse(null), part.points().orElse(null));
        }
    }

    static RankedUnitAnswer of(RankedUnit ranked) {
        var grade = ranked.score().grade();
        return new RankedUnitAnswer(
                ranked.unit().code(),
                ranked.unit().name(),
                ranked.rank().orElse(null),
                ranked.score().total().orElse(null),
                grade.map(rule -> rule.grade()).orElse(null),
                grade.flatMap(rule -> rule.board()).orElse(null),
                ranked.score().parts().stream().map(PartAnswer::of).toList());
    }
}
