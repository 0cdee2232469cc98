package io.gridcase.system.bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** How long requests took, each from the moment at which it should have been sent. */
final class Latencies {

    private final long[] nanos;
    private final AtomicInteger count = new AtomicInteger();

    Latencies(int atMost) {
        this.nanos = new long[atMost];
    }

    void add(long took) {
        int at = count.getAndIncrement();
        if (at < nanos.length) {
            nanos[at] = took;
        }
    }

    int count() {
        return Math.min(count.get(), nanos.length);
    }

    /** In milliseconds; of an empty collection zero. */
    double percentile(double share) {
        var sorted = Arrays.copyOf(nanos, count());
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    @Override
    public String toString() {
        return "p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms"
                .formatted(percentile(0.5), percentile(0.99), percentile(0.999));
    }
}
