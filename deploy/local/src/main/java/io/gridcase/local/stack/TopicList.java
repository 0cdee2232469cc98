package io.gridcase.local.stack;

import io.gridcase.cityprofile.DepartmentEntry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The topics of a city: one for each service's events and dead letters, one for each department. */
final class TopicList {

    private static final int EVENT_PARTITIONS = 12;
    private static final int ONE = 1;

    private TopicList() {}

    static Map<String, Integer> of(List<DepartmentEntry> departments) {
        var partitions = new TreeMap<String, Integer>();
        for (var service : Part.SERVICES) {
            partitions.put(service.key() + ".case-events", EVENT_PARTITIONS);
            partitions.put(service.key() + ".dead-letters", ONE);
        }
        // A department reads its assignments in the order in which they were made.
        departments.forEach(department -> partitions.put("department." + department.code() + ".assignments", ONE));
        return partitions;
    }
}
