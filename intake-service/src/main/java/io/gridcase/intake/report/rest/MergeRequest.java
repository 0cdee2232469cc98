package io.gridcase.intake.report.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 合并: into which other report. */
@Schema(name = "MergeReport")
record MergeRequest(
        @Schema(description = "An open report or case; of one that is merged itself, its root counts") @NotNull
        UUID into) {}
