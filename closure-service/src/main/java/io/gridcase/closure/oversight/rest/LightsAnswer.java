package io.gridcase.closure.oversight.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.closure.oversight.Dimension;
import io.gridcase.closure.oversight.LightCounts;
import io.gridcase.closure.oversight.Names;
import io.gridcase.closure.oversight.Oversee.At;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the open cases stand at one instant. */
@Schema(name = "Lights", description = "How the open cases in scope stand at one instant")
record LightsAnswer(
        @Schema(description = "The instant, UTC (ISO 8601)") Instant at,
        @Schema(description = "By what they are counted") Dimension by,
        @Schema(description = "In the order of their keys") List<Line> lines) {

    /** One area, department, class or campaign. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LightsLine")
    record Line(
            @Schema(
                    description =
                            "Its code; of a class KIND/code; empty for cases that have none, such as those not dispatched")
            String key,

            @Schema(description = "Its name in Chinese; absent when the city profile has none") @Nullable
            String name,

            @Schema(description = "绿灯: more than 20 % of the limit is left")
            long green,

            @Schema(description = "黄灯: 80 % of the limit is used")
            long yellow,

            @Schema(description = "红灯: overdue") long red,

            @Schema(description = "No clock runs: not dispatched, suspended, being verified, or without a limit")
            long none) {}

    static LightsAnswer of(At<List<LightCounts>> counted, Dimension by, Names names) {
        return new LightsAnswer(
                counted.instant(),
                by,
                counted.answer().stream()
                        .map(each -> line(each, names.of(by, each.key()).orElse(null)))
                        .toList());
    }

    private static Line line(LightCounts counts, @Nullable String name) {
        return new Line(counts.key(), name, counts.green(), counts.yellow(), counts.red(), counts.none());
    }
}
