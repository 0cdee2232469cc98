package io.gridcase.dispatch.merger.rest;

import io.gridcase.code.DepartmentCode;
import io.gridcase.web.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 合署. */
@Schema(name = "MergeRequest")
record MergeRequest(
        @Schema(
                description = "Code of the department that takes its place",
                implementation = String.class,
                pattern = "[a-z][a-z0-9-]{1,39}",
                required = true)
        @NotNull
        DepartmentCode into,

        @Schema(description = "First day of the successor; today or earlier, in the city's zone", required = true)
        @NotNull
        LocalDate from,

        @Schema(description = "Why; each moved case keeps it. 1 to 1000 characters", required = true)
        @NotBlank
        @Size(max = 1000)
        @Storable
        String reason) {}
