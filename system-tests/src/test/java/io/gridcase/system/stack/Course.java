package io.gridcase.system.stack;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.testsupport.WireEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has become of each case, by what a topic says. */
public final class Course {

    private Course() {}

    /** Types of the events of each case, in order; what was delivered twice counts once, and was the same both times. */
    public static Map<String, List<String>> of(Topic topic) {
        var delivered = topic.all();
        var events = Topic.once(delivered);
        assertThat(Set.copyOf(delivered)).as("events of %s", topic).hasSameSizeAs(events);
        return events.stream().collect(groupingBy(WireEvent::key, mapping(WireEvent::type, toList())));
    }

    public static void awaitAllTold(Service service) {
        Eventually.the("all is told", () -> Table.count(service, "select count(*) from outbox"), left -> left == 0);
    }
}
