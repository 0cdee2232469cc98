package io.gridcase.closure.sampling.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.closure.casefile.Filing;
import io.gridcase.closure.casefile.Handling;
import io.gridcase.closure.sampling.SampleCheck;
import io.gridcase.closure.sampling.SampleState;
import io.gridcase.closure.verification.Finding;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sample check with what somebody needs on site; the case itself has the rest. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SampleAnswer(
        @Schema(description = "Id of the check") UUID id,

        @Schema(description = "案卷编号", implementation = String.class)
        CaseNumber caseNumber,

        @Schema(description = "单元网格, 15 characters", implementation = String.class)
        GridCode gridCode,

        @Schema(description = "待抽查, 合格 or 不合格") SampleState state,

        @Schema(description = "Rises with every change; send it as If-Match (in quotes) when judging")
        long version,

        @Schema(description = "Staff code of whoever said that it is solved")
        String closedOnWordOf,

        @Schema(description = "Where it is, in words") @Nullable
        String address,

        @Schema(description = "What was wrong") @Nullable String description,

        @Schema(description = "Photos before handling") List<String> photosBefore,

        @Schema(description = "Photos after handling") List<String> photosAfter,

        @Schema(description = "Staff code of whoever looked; absent while nobody has") @Nullable
        String checkedBy,

        @Schema(description = "UTC (ISO 8601)") @Nullable Instant checkedAt,

        @Schema(description = "What was found") @Nullable String remark,

        @Schema(description = "Metres from where the person stood to the place, if the phone told") @Nullable
        Double distanceMetres) {

    static SampleAnswer of(SampleCheck check) {
        var caseFile = check.caseFile();
        var found = check.finding();
        return new SampleAnswer(
                check.id(),
                check.caseNumber(),
                caseFile.gridCode(),
                check.state(),
                check.version(),
                check.closedOnWordOf(),
                caseFile.filing().map(filing -> filing.place().address()).orElse(null),
                caseFile.filing().map(Filing::description).orElse(null),
                caseFile.filing().map(Filing::photos).orElse(List.of()),
                caseFile.handling().map(Handling::photos).orElse(List.of()),
                found.map(Finding::verifiedBy).orElse(null),
                found.map(Finding::verifiedAt).orElse(null),
                found.map(Finding::remark).orElse(null),
                found.map(Finding::distanceMetres).orElse(null));
    }
}
