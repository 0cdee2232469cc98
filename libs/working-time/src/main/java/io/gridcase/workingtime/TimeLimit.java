package io.gridcase.workingtime;

import java.util.Objects;

/**
 * 处置时限: how long a department has to handle a case.
 *
 * @param value whole units, 1 to {@value #MAX_VALUE}; anything else is an {@link IllegalArgumentException}
 * @param unit what is counted
 */
public record TimeLimit(int value, TimeLimitUnit unit) {

    /** Far above any real limit; the arithmetic in nanoseconds stays within a {@code long}. */
    public static final int MAX_VALUE = 9999;

    public TimeLimit {
        Objects.requireNonNull(unit, "unit");
        if (value < 1 || value > MAX_VALUE) {
            throw new IllegalArgumentException("A time limit is 1 to " + MAX_VALUE + " units, not " + value);
        }
    }
}
