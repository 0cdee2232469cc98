package io.gridcase.closure.supervision;

/** How a supervision stands, for a list. */
public enum Standing {
    /** An answer is expected and has not come, overdue or not. */
    UNANSWERED,
    /** It should have come already. */
    OVERDUE,
    ANSWERED
}
