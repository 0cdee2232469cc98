package io.gridcase.intake.client;

import java.time.Duration;
import java.time.Instant;

/**
 * How often somebody may come. Each visit uses up an equal share of a minute; whoever has not come for a while has one
 * minute in hand and may use it at once. One instant is all there is to remember.
 */
public record Pace(int visitsPerMinute) {

    private static final Duration IN_HAND = Duration.ofMinutes(1);

    /**
     * @param usedUntil what the last visit answered; any time in the past before the first
     * @return until when the time is used up with this visit
     * @throws TooManyRequests when that would be more than the minute in hand
     */
    public Instant visit(Instant usedUntil, Instant now) {
        var from = usedUntil.isAfter(now) ? usedUntil : now;
        var until = from.plus(IN_HAND.dividedBy(visitsPerMinute));
        var early = Duration.between(now.plus(IN_HAND), until);
        if (early.compareTo(Duration.ZERO) > 0) {
            throw new TooManyRequests(visitsPerMinute, early);
        }
        return until;
    }
}
