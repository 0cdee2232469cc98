package io.gridcase.system.stack;

import io.gridcase.testsupport.TopicReader;
import io.gridcase.testsupport.TopicWriter;
import io.gridcase.testsupport.WireEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/** A topic as an outsider sees it: by plain clients that share no code with the services. */
public record Topic(String name) {

    /** Marks messages that tests made up, so that nobody takes them for what a service said. */
    public static final String MADE_UP = "x-made-up";

    public static Topic of(Service service) {
        return new Topic(service.topic());
    }

    public static Topic ofDepartment(String department) {
        return new Topic("department.%s.assignments".formatted(department));
    }

    public static Topic ofDeadLetters(Service service) {
        return new Topic(service.deadLetters());
    }

    /** Everything on the topic now. */
    public List<WireEvent> all() {
        try (var reader = new TopicReader(Stack.running().kafka(), name)) {
            return reader.all();
        }
    }

    /** What the topic says of one case now, repetitions included, in order. */
    public List<WireEvent> about(String caseNumber) {
        return all().stream().filter(event -> event.key().equals(caseNumber)).toList();
    }

    /** What the topic says of one case, each message once however often it was delivered. */
    public List<WireEvent> onceAbout(String caseNumber) {
        return once(about(caseNumber));
    }

    /** Each message once, by its id; the first delivery counts. */
    public static List<WireEvent> once(List<WireEvent> events) {
        var byId = new LinkedHashMap<String, WireEvent>();
        events.forEach(event -> byId.putIfAbsent(event.id(), event));
        return List.copyOf(byId.values());
    }

    /** Waits for the first message of this kind about the case. */
    public WireEvent await(String type, String caseNumber) {
        return await(
                        "%s of %s".formatted(type, caseNumber),
                        event -> event.type().equals(type) && event.key().equals(caseNumber))
                .get(0);
    }

    /** Waits until something matches, and gives all that does. */
    public List<WireEvent> await(String what, Predicate<WireEvent> matching) {
        try (var reader = new TopicReader(Stack.running().kafka(), name)) {
            return Eventually.the(
                    what + " on " + name,
                    () -> reader.all().stream().filter(matching).toList(),
                    found -> !found.isEmpty());
        }
    }

    /** Puts a message there. */
    public void put(WireEvent event) {
        try (var writer = new TopicWriter(Stack.running().kafka())) {
            writer.send(name, event);
        }
    }
}
