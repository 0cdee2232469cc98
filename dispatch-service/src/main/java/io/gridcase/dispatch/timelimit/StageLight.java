package io.gridcase.dispatch.timelimit;

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
    /** There is no limit. */
    NONE;

    public static StageLight at(Instant now, Optional<GrantedDeadline> deadline) {
        return deadline.map(granted -> of(now, granted)).orElse(NONE);
    }

    private static StageLight of(Instant now, GrantedDeadline granted) {
        if (granted.dueAt().isBefore(now)) {
            return RED;
        }
        return granted.warnAt().isAfter(now) ? GREEN : YELLOW;
    }
}
