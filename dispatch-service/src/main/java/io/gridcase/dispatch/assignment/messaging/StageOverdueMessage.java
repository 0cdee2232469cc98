package io.gridcase.dispatch.assignment.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.code.Stage;
import io.gridcase.dispatch.assignment.StageOverdue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code stage-overdue.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StageOverdueMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        @Nullable DepartmentCode department,
        int round,
        Stage stage,
        Instant dueAt) {

    static StageOverdueMessage of(StageOverdue event) {
        return new StageOverdueMessage(
                event.caseNumber(),
                event.gridCode(),
                event.department().orElse(null),
                event.round(),
                event.term().stage(),
                event.term().stageDueAt());
    }
}
