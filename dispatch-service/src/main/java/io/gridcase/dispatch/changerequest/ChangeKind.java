package io.gridcase.dispatch.changerequest;

/** What a department may ask for. */
public enum ChangeKind {
    /** 延期: one more limit, at most twice, never once it is overdue. */
    EXTENSION(true),
    /** 更改处理类型: another column of limits. */
    HANDLING_TYPE(false),
    /** 挂账: the clock stands still until a date, at most a year, once a case. */
    SUSPENSION(true),
    /** 缓办: the clock stands still for a shorter while. */
    POSTPONEMENT(true);

    private final boolean endorsed;

    ChangeKind(boolean endorsed) {
        this.endorsed = endorsed;
    }

    /** Whether the head of the department has to agree before a dispatcher decides. */
    boolean needsEndorsement() {
        return endorsed;
    }

    boolean isPause() {
        return this == SUSPENSION || this == POSTPONEMENT;
    }
}
