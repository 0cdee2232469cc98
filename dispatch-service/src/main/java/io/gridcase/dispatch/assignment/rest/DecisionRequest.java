package io.gridcase.dispatch.assignment.rest;

import io.gridcase.cityprofile.responsibility.Duty;
import io.gridcase.code.DepartmentCode;
import io.gridcase.web.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** 改派 or 仲裁: who is responsible from now on, and why. */
@Schema(name = "DecisionRequest")
record DecisionRequest(
        @Schema(
                description = "Code of the department that is made responsible, see GET /departments",
                implementation = String.class,
                pattern = "[a-z][a-z0-9-]{1,39}",
                required = true)
        @NotNull
        DepartmentCode department,

        @Schema(description = "Why, for the departments to read; 1 to 1000 characters", required = true)
        @NotBlank
        @Size(max = 1000)
        @Storable
        String reason,

        @Schema(description = "协办部门 that have to answer too, up to 5; none when absent")
        @Size(max = Duty.MOST_ASSISTING)
        @UniqueElements
        @Nullable
        List<@NotNull DepartmentCode> assisting) {

    Duty duty() {
        return new Duty(department, assisting == null ? List.of() : assisting, Optional.empty());
    }
}
