package io.gridcase.dispatch.assignment.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.DeadlineRecomputed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code deadline-recomputed.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadlineRecomputedMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        String recomputedBy,
        Instant recomputedAt,
        String reason,
        @Nullable Instant dueBefore,
        @Nullable DeadlineMessage deadline) {

    static DeadlineRecomputedMessage of(DeadlineRecomputed event) {
        return new DeadlineRecomputedMessage(
                event.caseNumber(),
                event.gridCode(),
                event.department(),
                event.order().by(),
                event.order().at(),
                event.order().reason(),
                event.before().dueAt(),
                DeadlineMessage.of(event.deadline()));
    }
}
