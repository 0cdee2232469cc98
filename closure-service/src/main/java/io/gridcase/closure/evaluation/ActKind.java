package io.gridcase.closure.evaluation;

/** What somebody can do about a case, as far as it is counted. */
public enum ActKind {
    REPORTED,
    FILED,
    REOPENED,
    VOIDED,
    DISPATCHED,
    RETURNED,
    EXTENDED,
    SUSPENDED,
    POSTPONED,
    SUPERVISED,
    VERIFIED,
    REWORK,
    OVERRUN,
    CLOSED
}
