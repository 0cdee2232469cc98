package io.gridcase.dispatch.assignment.rest;

import io.gridcase.dispatch.assignment.HoldReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of the waiting cases to try again. */
@Schema(name = "RetryRequest")
record RetryRequest(
        @Schema(description = "Only those that wait for this reason", required = true) @NotNull
        Reason reason) {

    /** Reasons that may be gone; what a department returned needs somebody's decision. */
    @Schema(name = "RetryReason")
    enum Reason {
        NO_RULE,
        TIED_RULES,
        CALENDAR_NOT_LOADED;

        HoldReason held() {
            return HoldReason.valueOf(name());
        }
    }
}
