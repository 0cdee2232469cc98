package io.gridcase.messaging.relay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits rows into waves with at most one row of each lane, in order. A wave starts when the one before it is
 * acknowledged, so no row can overtake an earlier one of its lane, whichever of the two Kafka refuses.
 */
final class Waves {

    private Waves() {}

    static List<List<OutboxRow>> of(List<OutboxRow> rows) {
        List<List<OutboxRow>> waves = new ArrayList<>();
        Map<OutboxRow.Lane, Integer> earlier = new HashMap<>();
        for (OutboxRow row : rows) {
            int wave = earlier.merge(row.lane(), 1, Integer::sum) - 1;
            if (wave == waves.size()) {
                waves.add(new ArrayList<>());
            }
            waves.get(wave).add(row);
        }
        return waves;
    }
}
