package io.gridcase.intake.report;

import java.util.List;
import java.util.UUID;

/**
 * The reports that go the way of another one.
 *
 * @param count how many there are
 * @param first the ids of those that came first, at most {@link #SHOWN}
 */
public record Members(long count, List<UUID> first) {

    public static final int SHOWN = 200;

    Members countOnly() {
        return new Members(count, List.of());
    }
}
