package io.gridcase.closure.casefile.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.closure.casefile.Closing;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 结案 = 销号. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "结案 = 销号")
record ClosingAnswer(
        @Schema(description = "Staff code, or \"system\" after a passed verification")
        String closedBy,

        @Schema(description = "UTC (ISO 8601)") Instant closedAt,

        @Schema(description = "Whether the department's last answer was not after the deadline; absent without one")
        @Nullable
        Boolean onTime) {

    static ClosingAnswer of(Closing closing) {
        return new ClosingAnswer(closing.closedBy(), closing.closedAt(), closing.onTime());
    }
}
