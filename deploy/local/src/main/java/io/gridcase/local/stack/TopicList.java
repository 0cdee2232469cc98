package io.gridcase.local.stack;

import java.util.Map;
import java.util.TreeMap;

/**
 * The topics that the services share: events and dead letters of each, what departments answer, and the anchors of the
 * ledger. Those of single departments are created by dispatch, as it registers them.
 */
final class TopicList {

    private static final int EVENT_PARTITIONS = 12;
    private static final int ONE = 1;

    private TopicList() {}

    static Map<String, Integer> all() {
        var partitions = new TreeMap<String, Integer>();
        for (var service : Part.SERVICES) {
            partitions.put(service.key() + ".case-events", EVENT_PARTITIONS);
            partitions.put(service.key() + ".dead-letters", ONE);
        }
        partitions.put("department-replies", EVENT_PARTITIONS);
        partitions.put("closure.ledger-anchors", ONE);
        return partitions;
    }
}
