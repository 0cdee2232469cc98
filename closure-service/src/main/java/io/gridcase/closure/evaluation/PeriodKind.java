package io.gridcase.closure.evaluation;

/** The lengths of time over which a city compares. */
public enum PeriodKind {
    DAY,
    /** ISO 8601: from Monday. */
    WEEK,
    MONTH,
    QUARTER,
    YEAR
}
