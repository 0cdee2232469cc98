package io.gridcase.intake.report.rest;

import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.intake.report.FilingDecision;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 立案: what the centre decides. */
@Schema(name = "FileReport")
record FileRequest(
        @Schema(description = "立案条件 within the class. unknown-condition", minimum = "1", maximum = "99")
        @NotNull
        @Min(1)
        @Max(99)
        Integer conditionNo,

        @Schema(description = "In place of the reporter's", nullable = true) @Nullable
        ClassKind classKind,

        @Schema(
                description = "In place of the reporter's. unknown-class",
                implementation = String.class,
                pattern = "[0-9]{5}",
                nullable = true)
        @Nullable
        ClassCode classCode) {

    FilingDecision decision() {
        return new FilingDecision(conditionNo, Optional.ofNullable(classKind), Optional.ofNullable(classCode));
    }
}
