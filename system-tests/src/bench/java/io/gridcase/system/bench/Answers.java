package io.gridcase.system.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** How the requests of a run were answered, and how long that took. */
final class Answers {

    private static final int AT_MOST = 2_000_000;
    private static final int BROKEN = 0;

    private final Latencies accepted = new Latencies(AT_MOST);
    private final Latencies refused = new Latencies(AT_MOST);
    private final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();

    void add(int status, long nanos) {
        count(status);
        (status < 300 ? accepted : refused).add(nanos);
    }

    /** A connection that failed under its request. */
    void addBroken() {
        count(BROKEN);
    }

    /** Of those that were taken in. */
    Latencies accepted() {
        return accepted;
    }

    /** Of those that were told to come again. */
    Latencies refused() {
        return refused;
    }

    /** How often each was answered; 0 is a broken connection. */
    Map<Integer, LongAdder> statuses() {
        return statuses;
    }

    private void count(int status) {
        statuses.computeIfAbsent(status, any -> new LongAdder()).increment();
    }
}
