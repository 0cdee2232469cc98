package io.gridcase.messaging.relay;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Topics that could not be written to rest, longer each time, while all others go on; used by one thread. */
final class Rests {

    private static final Duration FIRST = Duration.ofMillis(250);

    private record Rest(long until, Duration length) {}

    private final Map<String, Rest> rests = new HashMap<>();
    private final Duration longest;

    Rests(Duration longest) {
        this.longest = longest;
    }

    /** The length of the rest that begins now. */
    Duration begin(String topic) {
        Rest last = rests.get(topic);
        Duration doubled = last == null ? FIRST : last.length().multipliedBy(2);
        Duration length = doubled.compareTo(longest) < 0 ? doubled : longest;
        rests.put(topic, new Rest(System.nanoTime() + length.toNanos(), length));
        return length;
    }

    void end(String topic) {
        rests.remove(topic);
    }

    Collection<String> resting() {
        long now = System.nanoTime();
        return rests.entrySet().stream()
                .filter(rest -> now - rest.getValue().until() < 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
