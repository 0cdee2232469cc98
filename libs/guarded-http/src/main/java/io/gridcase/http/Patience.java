package io.gridcase.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.DoubleSupplier;

/**
 * How long a server is waited for that does not take what it is sent: twice as long after each failure, up to a bound.
 *
 * @param attempts after how many failed ones it is given up
 * @param spread how much longer than that, as a part of it, so that not everybody comes back at once
 */
public record Patience(Duration first, Duration longest, int attempts, DoubleSupplier spread) {

    /** Refusals that pass by themselves: request timeout, too early, too many requests. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    private static final int MOST_DOUBLINGS = 30;

    public Patience(Duration first, Duration longest, int attempts) {
        this(first, longest, attempts, () -> 0);
    }

    /** The server has answered. A redirect is not followed: its target was never allowed. */
    public Outcome answered(int status, int attempt, Instant now) {
        if (status / 100 == 2) {
            return Outcome.arrived(now);
        }
        var failure = "HTTP " + status;
        return status >= 500 || PASSING.contains(status)
                ? failed(failure, attempt, now)
                : Outcome.givenUp(now, failure);
    }

    /** There was no answer, or one that may be another next time. */
    public Outcome failed(String failure, int attempt, Instant now) {
        return attempt >= attempts
                ? Outcome.givenUp(now, failure)
                : Outcome.postponed(now.plus(rest(attempt)), failure);
    }

    private Duration rest(int attempt) {
        var doubled = first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        var rest = doubled.compareTo(longest) < 0 ? doubled : longest;
        return rest.plusMillis((long) (rest.toMillis() * spread.getAsDouble()));
    }
}
