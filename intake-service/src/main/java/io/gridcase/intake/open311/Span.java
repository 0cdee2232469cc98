package io.gridcase.intake.open311;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The time that a list covers, at most 90 days. */
public record Span(Instant from, Instant to) {

    private static final Duration LONGEST = Duration.ofDays(90);

    /** The last 90 days, or 90 days from or up to the one end that is named. Throws {@link BadParameter}. */
    public static Span of(Optional<Instant> start, Optional<Instant> end, Instant now) {
        var to = end.orElseGet(() -> start.map(from -> from.plus(LONGEST)).orElse(now));
        var from = start.orElseGet(() -> to.minus(LONGEST));
        if (from.isAfter(to)) {
            throw new BadParameter("start_date", "is after end_date");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new BadParameter("end_date", "is more than 90 days after start_date");
        }
        return new Span(from, to);
    }
}
