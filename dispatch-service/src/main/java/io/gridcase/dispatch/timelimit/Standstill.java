package io.gridcase.dispatch.timelimit;

import java.time.Instant;

/**
 * 挂账: time that does not count.
 *
 * @param from on the minute
 * @param to on the minute, not before {@code from}
 */
public record Standstill(Instant from, Instant to) {

    private static final String BETWEEN = "/";

    public Standstill {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A pause ends after it begins: " + from + " to " + to);
        }
    }

    /** Of an ISO 8601 interval, {@code 2026-11-17T02:00:00Z/2026-12-01T01:00:00Z}. */
    static Standstill parse(String interval) {
        var bounds = interval.split(BETWEEN, 2);
        return new Standstill(Instant.parse(bounds[0]), Instant.parse(bounds[1]));
    }

    String interval() {
        return from + BETWEEN + to;
    }
}
