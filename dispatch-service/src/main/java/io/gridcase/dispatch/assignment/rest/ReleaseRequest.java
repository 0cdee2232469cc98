package io.gridcase.dispatch.assignment.rest;

import io.gridcase.code.DepartmentCode;
import io.gridcase.web.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which assisting department is waited for no longer, and why. */
@Schema(name = "ReleaseRequest")
record ReleaseRequest(
        @Schema(
                description = "Code of an assisting department that has not answered, see awaited",
                implementation = String.class,
                pattern = "[a-z][a-z0-9-]{1,39}",
                required = true)
        @NotNull
        DepartmentCode department,

        @Schema(description = "Why, for the departments to read; 1 to 1000 characters", required = true)
        @NotBlank
        @Size(max = 1000)
        @Storable
        String reason) {}
