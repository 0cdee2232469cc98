package io.gridcase.closure.evaluation;

/** How a case stands, in the eyes of evaluation. */
public enum Standing {
    /** No department is responsible. */
    WAITING,
    /** A department has it, and its clock runs. */
    RUNNING,
    /** 挂账, 缓办: the clock stands still; out of every denominator. */
    PAUSED,
    /** The department has answered, and nobody has looked yet. */
    ANSWERED,
    CLOSED,
    VOIDED;

    boolean isOver() {
        return this == CLOSED || this == VOIDED;
    }

    /** Whether dispatch has a say. */
    boolean isWithDispatch() {
        return this == WAITING || this == RUNNING || this == PAUSED;
    }
}
