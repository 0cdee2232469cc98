package io.gridcase.dispatch.timelimit;

import io.gridcase.workingtime.Deadline;
import java.time.Instant;
import java.util.Optional;

/** How much of the time limit is used, as a colour. */
public enum StageLight {
    /** Less than 80 %. */
    GREEN,
    /** 80 % or more, still in time. */
    YELLOW,
    /** Overdue. */
    RED,
    /** There is no deadline: the limit is not known, or it takes as long as it takes. */
    NONE;

    public static StageLight at(Instant now, Optional<GrantedDeadline> deadline) {
        return deadline.flatMap(granted -> granted.deadline().map(due -> of(granted.readAt(now), due)))
                .orElse(NONE);
    }

    private static StageLight of(Instant now, Deadline deadline) {
        if (deadline.isOverdueAt(now)) {
            return RED;
        }
        return deadline.warnAt().isAfter(now) ? GREEN : YELLOW;
    }
}
