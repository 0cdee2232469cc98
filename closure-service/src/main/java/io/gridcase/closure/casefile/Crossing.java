package io.gridcase.closure.casefile;

import java.time.Instant;

/**
 * One of the instants at which a case comes closer to its deadline, or further beyond it.
 *
 * @param multiple 超时倍数: {@link #WARNING}, 0 at the deadline itself, then how many limits lie beyond it
 * @param at the last instant before it counts as crossed
 * @param certain whether {@code at} is the instant, or only one before which it cannot be
 */
public record Crossing(int multiple, Instant at, boolean certain) {

    /** 预警: 80 % of the limit is used. */
    public static final int WARNING = -1;

    static Crossing certain(int multiple, Instant at) {
        return new Crossing(multiple, at, true);
    }

    boolean isCrossed(Instant now) {
        return certain && at.isBefore(now);
    }
}
