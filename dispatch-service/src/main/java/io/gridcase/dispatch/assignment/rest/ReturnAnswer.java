package io.gridcase.dispatch.assignment.rest;

import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.assignment.AssignmentReturned;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One 回退 of a case. */
@Schema(name = "Return")
record ReturnAnswer(
        @Schema(description = "Which dispatch was refused, from 1")
        int round,

        @Schema(description = "Department that refused it", implementation = String.class)
        DepartmentCode department,

        @Schema(description = "Staff code") String returnedBy,
        @Schema(description = "UTC, ISO 8601") Instant returnedAt,

        @Schema(description = "Why it is not theirs", maxLength = 1000)
        String reason) {

    static ReturnAnswer of(AssignmentReturned returned) {
        return new ReturnAnswer(
                returned.round(),
                returned.department(),
                returned.returnedBy(),
                returned.returnedAt(),
                returned.reason());
    }
}
