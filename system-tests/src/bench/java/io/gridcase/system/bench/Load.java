package io.gridcase.system.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Requests at fixed moments, whether or not earlier ones are answered: one that has to wait for a connection has waited
 * all the same, so a service that stalls cannot hide it.
 */
final class Load {

    /**
     * What came of a run.
     *
     * @param accepted of those that were taken in
     * @param refused of those that were told to come again
     * @param statuses how often each was answered; 0 is a broken connection
     */
    record Result(Duration took, Latencies accepted, Latencies refused, Map<Integer, Integer> statuses) {

        double acceptedPerSecond() {
            return accepted.count() / (took.toNanos() / 1e9);
        }
    }

    private final URI service;
    private final String token;
    private final Supplier<String> reports;
    private final int connections;

    Load(URI service, String token, Supplier<String> reports, int connections) {
        this.service = service;
        this.token = token;
        this.reports = reports;
        this.connections = connections;
    }

    /** As many as go, each connection sending as soon as it is answered: for the ceiling only. */
    Result flatOut(Duration time) {
        return run(Double.POSITIVE_INFINITY, time);
    }

    Result atRate(double perSecond, Duration time) {
        return run(perSecond, time);
    }

    private Result run(double perSecond, Duration time) {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        var next = new AtomicLong();
        var result = new Result(time, new Latencies(2_000_000), new Latencies(2_000_000), new ConcurrentHashMap<>());
        var statuses = new ConcurrentHashMap<Integer, AtomicInteger>();
        var done = new CountDownLatch(connections);
        for (int i = 0; i < connections; i++) {
            var client = new Thread(() -> {
                try (var connection = new Connection(service, token)) {
                    while (true) {
                        long due = begin + (long) (next.getAndIncrement() / perSecond * 1e9);
                        long from = Double.isInfinite(perSecond) ? System.nanoTime() : due;
                        if (from >= end) {
                            return;
                        }
                        await(from);
                        int status = connection.post(reports.get());
                        long took = System.nanoTime() - from;
                        statuses.computeIfAbsent(status, any -> new AtomicInteger()).incrementAndGet();
                        (status < 300 ? result.accepted() : result.refused()).add(took);
                    }
                } catch (IOException broken) {
                    statuses.computeIfAbsent(0, any -> new AtomicInteger()).incrementAndGet();
                } finally {
                    done.countDown();
                }
            });
            client.setDaemon(true);
            client.start();
        }
        awaitAll(done);
        var counted = new TreeMap<Integer, Integer>();
        statuses.forEach((status, count) -> counted.put(status, count.get()));
        return new Result(
                Duration.ofNanos(System.nanoTime() - begin), result.accepted(), result.refused(), counted);
    }

    private static void await(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void awaitAll(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
