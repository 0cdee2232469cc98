package io.gridcase.dispatch.changerequest;

import io.gridcase.dispatch.timelimit.DeadlineCause;

/** What a department may ask for. */
public enum ChangeKind {
    /** 延期: one more limit, at most twice, never once it is overdue. */
    EXTENSION(true, DeadlineCause.EXTENDED),
    /** 更改处理类型: another column of limits. */
    HANDLING_TYPE(false, DeadlineCause.TYPE_CHANGED),
    /** 挂账: the clock stands still until a date, at most a year, once a case. */
    SUSPENSION(true, DeadlineCause.SUSPENDED),
    /** 缓办: the clock stands still for a shorter while. */
    POSTPONEMENT(true, DeadlineCause.SUSPENDED);

    private final boolean endorsed;
    private final DeadlineCause cause;

    ChangeKind(boolean endorsed, DeadlineCause cause) {
        this.endorsed = endorsed;
        this.cause = cause;
    }

    /** Whether the head of the department has to agree before a dispatcher decides. */
    boolean needsEndorsement() {
        return endorsed;
    }

    /** What the history of the deadline says of it. */
    DeadlineCause cause() {
        return cause;
    }

    boolean isPause() {
        return this == SUSPENSION || this == POSTPONEMENT;
    }
}
