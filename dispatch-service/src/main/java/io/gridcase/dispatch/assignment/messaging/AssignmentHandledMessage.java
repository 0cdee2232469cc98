package io.gridcase.dispatch.assignment.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.AssignmentHandled;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code assignment-handled.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignmentHandledMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        String handledBy,
        Instant handledAt,
        String note,
        List<String> photos,
        @Nullable Instant completedAt) {

    static AssignmentHandledMessage of(AssignmentHandled event) {
        var handling = event.handling();
        return new AssignmentHandledMessage(
                event.caseNumber(),
                event.gridCode(),
                event.department(),
                handling.handledBy(),
                handling.handledAt(),
                handling.handlingNote(),
                handling.handlingPhotos(),
                event.completedAt());
    }
}
