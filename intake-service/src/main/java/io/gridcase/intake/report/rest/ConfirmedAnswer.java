package io.gridcase.intake.report.rest;

import io.gridcase.intake.report.ConfirmationResult;
import io.gridcase.intake.report.Confirmed;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 核实结果. */
@Schema(name = "Confirmed")
record ConfirmedAnswer(
        @Schema(description = "REAL 属实, NOT_REAL 不属实, CANNOT_FIND 未找到")
        ConfirmationResult result,

        @Schema(description = "Staff code") String confirmedBy,

        @Schema(description = "UTC, ISO 8601") Instant confirmedAt) {

    static ConfirmedAnswer of(Confirmed confirmed) {
        return new ConfirmedAnswer(confirmed.result(), confirmed.confirmedBy(), confirmed.confirmedAt());
    }
}
