package io.gridcase.closure.supervision.rest;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.SupervisionLevel;
import io.gridcase.web.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a step that no rule has proposed. */
@Schema(description = "Takes a step that no rule has proposed; the city's rules say until when an answer is expected")
record NewSupervisionRequest(
        @Schema(description = "案卷编号", implementation = String.class) @NotNull
        CaseNumber caseNumber,

        @Schema(description = "催办 REMIND, 督办 SUPERVISE, 通报 CIRCULATE, 约谈 SUMMON") @NotNull
        SupervisionLevel level,

        @Schema(description = "What the department is told, 1 to 1000 characters") @NotBlank @Size(max = 1000) @Storable
        String text) {}
