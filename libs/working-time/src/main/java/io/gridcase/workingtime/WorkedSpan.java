package io.gridcase.workingtime;

import java.time.Duration;
import java.time.Instant;

/** An uninterrupted stretch of working time, or a part of one. */
public record WorkedSpan(Instant from, Instant to) {

    public Duration length() {
        return Duration.between(from, to);
    }
}
