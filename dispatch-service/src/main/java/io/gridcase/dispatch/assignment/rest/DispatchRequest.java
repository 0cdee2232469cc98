package io.gridcase.dispatch.assignment.rest;

import io.gridcase.code.DepartmentCode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 派遣 by a dispatcher. */
@Schema(name = "DispatchRequest")
record DispatchRequest(
        @Schema(
                description = "Code of the department that is made responsible, see GET /departments",
                implementation = String.class,
                pattern = "[a-z][a-z0-9-]{1,39}",
                required = true)
        @NotNull
        DepartmentCode department) {}
