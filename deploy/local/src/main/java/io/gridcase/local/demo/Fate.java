package io.gridcase.local.demo;

/** What becomes of a planned report, and how many of a hundred fare so. */
enum Fate {
    /** Handled before the deadline, verified and struck off. */
    ON_TIME(50),
    /** Handled only after the deadline. */
    LATE(8),
    /** Not handled although the deadline passes on the same day. */
    OVERDUE(5),
    /** Still with the department in the evening, the deadline yet to come. */
    OPEN(8),
    /** 回退: given back by the department and dispatched to another one. */
    RETURNED(6),
    /** 返工: the first result does not stand the test on site. */
    REWORKED(9),
    /** Reported without a condition; the intake officer files it. */
    FILED_BY_HAND(6),
    /** Reported without a condition; the intake officer rejects it. */
    REJECTED(5),
    /** Of a class nobody is responsible for: waits in the dispatcher's queue. */
    UNROUTED(3);

    private final int percent;

    Fate(int percent) {
        this.percent = percent;
    }

    /** Whether the deadline has to pass within the day. */
    boolean needsShortLimit() {
        return this == LATE || this == OVERDUE;
    }

    /** Whether the reporter leaves the condition to the centre. */
    boolean leavesConditionOpen() {
        return this == FILED_BY_HAND || this == REJECTED;
    }

    /** The fate of the share of a hundred that lies at {@code percentile} (0 to 99). */
    static Fate at(int percentile) {
        int upTo = 0;
        for (Fate fate : values()) {
            upTo += fate.percent;
            if (percentile < upTo) {
                return fate;
            }
        }
        throw new IllegalArgumentException("not a percentile: " + percentile);
    }
}
