package io.gridcase.closure.evaluation.rest;

import io.gridcase.closure.evaluation.Period;
import io.gridcase.closure.evaluation.Ranking;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Units by their scores, each among its own kind. */
@Schema(description = "Units by their scores, each among its own kind")
record RankingAnswer(
        @Schema(description = "By which scheme") SchemeAnswer scheme,

        @Schema(description = "As it was asked for") String period,

        @Schema(description = "Counted as things stood just before this instant, UTC (ISO 8601)")
        Instant end,

        @Schema(description = "By name") List<GroupAnswer> groups) {

    /** Units that can be compared. */
    @Schema(description = "Units that can be compared")
    record GroupAnswer(
            @Schema(description = "What they do or are, such as MAINTENANCE or 镇")
            String group,

            @Schema(description = "From the best; behind them, by code, those that cannot be ranked")
            List<RankedUnitAnswer> units) {

        static GroupAnswer of(Ranking.Group group) {
            return new GroupAnswer(
                    group.name(),
                    group.units().stream().map(RankedUnitAnswer::of).toList());
        }
    }

    static RankingAnswer of(Period period, Ranking ranking) {
        return new RankingAnswer(
                SchemeAnswer.of(ranking.scheme()),
                period.toString(),
                ranking.interval().end(),
                ranking.groups().stream().map(GroupAnswer::of).toList());
    }
}
