package io.gridcase.closure.evaluation;

import java.time.Instant;

/**
 * A stretch of time; its end is no part of it.
 *
 * @param end everything is counted as it stood just before
 */
public record Interval(Instant from, Instant end) {

    /** As far as it lies in the past: what has not come yet cannot be counted. */
    public Interval until(Instant now) {
        return end.isAfter(now) ? new Interval(from, now.isBefore(from) ? from : now) : this;
    }
}
