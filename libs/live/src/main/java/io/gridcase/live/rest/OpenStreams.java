package io.gridcase.live.rest;

import io.gridcase.refusal.Overloaded;
import io.gridcase.refusal.TooMany;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts who watches through this replica, so that nobody takes the places of the others. */
@ApplicationScoped
class OpenStreams {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final LiveLimits limits;
    private final Map<String, Integer> byPerson = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();

    OpenStreams(LiveLimits limits) {
        this.limits = limits;
    }

    /** A place that is taken until it is closed. */
    Runnable open(String person) {
        if (all.incrementAndGet() > limits.streams()) {
            all.decrementAndGet();
            throw new Overloaded(SOON);
        }
        if (byPerson.merge(person, 1, Integer::sum) > limits.streamsOfAPerson()) {
            close(person);
            throw new TooMany(
                    "too-many-own-streams",
                    "同一人的实时连接过多 / You are watching too often already",
                    "close one of at most %d".formatted(limits.streamsOfAPerson()),
                    SOON);
        }
        return () -> close(person);
    }

    private void close(String person) {
        byPerson.computeIfPresent(person, (any, open) -> open == 1 ? null : open - 1);
        all.decrementAndGet();
    }
}
