package io.gridcase.intake.publicpage.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 满意度: what the reporter says. */
@Schema(name = "NewSatisfaction")
record SatisfactionRequest(
        @Schema(description = "1 not at all, 5 fully") @NotNull @Min(1) @Max(5)
        Integer score,

        @Schema(description = "In words", nullable = true) @Pattern(regexp = "(?s)[^\\x00]{1,500}") @Nullable
        String comment) {}
