package io.gridcase.dispatch.assignment;

import java.time.Instant;

/**
 * Something that an assignment will do by itself.
 *
 * @param at the last instant before that
 */
public record Timer(TimerKind kind, Instant at) {

    public boolean isDue(Instant now) {
        return at.isBefore(now);
    }
}
