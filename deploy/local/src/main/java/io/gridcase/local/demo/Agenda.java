package io.gridcase.local.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** What is still to be done today, by time; doing one thing may add others. */
final class Agenda {

    private record Entry(Instant at, long order, Runnable step) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::order));
    private final Instant end;
    private long added;

    /** @param end what would come later is left undone */
    Agenda(Instant end) {
        this.end = end;
    }

    void add(Instant at, Runnable step) {
        if (at.isBefore(end)) {
            entries.add(new Entry(at, added++, step));
        }
    }

    /** Does everything in its order. */
    void run(Consumer<Instant> before) {
        while (!entries.isEmpty()) {
            var next = entries.remove();
            before.accept(next.at());
            next.step().run();
        }
    }
}
