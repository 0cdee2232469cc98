package io.gridcase.intake.confirmation.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 改派: who goes instead. */
@Schema(name = "ReassignConfirmation")
record ReassignRequest(
        @Schema(description = "Staff code of somebody on duty today. not-on-duty")
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9._-]{1,64}")
        String person) {}
