package io.gridcase.dispatch.assignment;

/** What an assignment does by itself. */
public enum TimerKind {
    /** Lets the clock go on after a pause. */
    RESUME,
    /** Tells that a step takes too long. */
    STAGE_OVERDUE,
    /** Reminds the department that 80 % of its time is used. */
    WARN,
    /** Tells the department that its time is over. */
    DUE
}
