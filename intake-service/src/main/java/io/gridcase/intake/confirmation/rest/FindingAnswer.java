package io.gridcase.intake.confirmation.rest;

import io.gridcase.intake.confirmation.Finding;
import io.gridcase.intake.report.ConfirmationResult;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 核实结果: what was found on site. */
@Schema(name = "ConfirmationFinding")
record FindingAnswer(
        @Schema(description = "REAL 属实, NOT_REAL 不属实, CANNOT_FIND 未找到")
        ConfirmationResult result,

        @Schema(description = "In words", nullable = true) @Nullable
        String note,

        @Schema(description = "Ids for GET /photos/{id}") List<String> photos,

        @Schema(
                description = "From where the phone was to the place of the report; absent without position",
                nullable = true)
        @Nullable
        Double distanceMetres,

        @Schema(description = "UTC, ISO 8601") Instant answeredAt) {

    static FindingAnswer of(Finding finding) {
        return new FindingAnswer(
                finding.result(), finding.note(), finding.photos(), finding.distanceMetres(), finding.answeredAt());
    }
}
