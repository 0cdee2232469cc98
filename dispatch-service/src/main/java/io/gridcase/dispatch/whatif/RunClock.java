package io.gridcase.dispatch.whatif;

import io.gridcase.code.DepartmentCode;
import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.timelimit.DeadlineClock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a case, as it went.
 *
 * @param scheme of the class code
 * @param dueAt absent without a deadline
 * @param readAt when it stopped for good or for now: the answer of the department, a pause; otherwise now
 */
public record RunClock(
        String scheme,
        HandlingType handlingType,
        DepartmentCode department,
        DeadlineClock clock,
        @Nullable Instant dueAt,
        Instant readAt) {

    Outcome outcome() {
        return Outcome.at(readAt, department, dueAt);
    }
}
