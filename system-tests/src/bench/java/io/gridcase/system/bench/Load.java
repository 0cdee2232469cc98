package io.gridcase.system.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Requests at fixed moments, whether or not earlier ones are answered: one that has to wait for a connection has waited
 * all the same, so a service that stalls cannot hide it.
 */
final class Load {

    /** What came of a run, and how long it took until the last answer. */
    record Result(Duration took, Answers answers) {

        double acceptedPerSecond() {
            return answers.accepted().count() / (took.toNanos() / 1e9);
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
        return run(System::nanoTime, time);
    }

    Result atRate(double perSecond, Duration time) {
        long begin = System.nanoTime();
        var sent = new AtomicLong();
        return run(() -> begin + (long) (sent.getAndIncrement() / perSecond * 1e9), time);
    }

    private Result run(LongSupplier moments, Duration time) {
        long begin = System.nanoTime();
        var answers = new Answers();
        var threads = Executors.newFixedThreadPool(connections);
        try {
            Runnable client = () -> send(moments, begin + time.toNanos(), answers);
            CompletableFuture.allOf(IntStream.range(0, connections)
                            .mapToObj(i -> CompletableFuture.runAsync(client, threads))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } finally {
            threads.shutdown();
        }
        return new Result(Duration.ofNanos(System.nanoTime() - begin), answers);
    }

    /** One connection's share: at each moment that it gets, until they lie beyond the end. */
    private void send(LongSupplier moments, long end, Answers answers) {
        try (var connection = new Connection(service, token)) {
            for (long due = moments.getAsLong(); due < end; due = moments.getAsLong()) {
                await(due);
                int status = connection.post(reports.get());
                answers.add(status, System.nanoTime() - due);
            }
        } catch (IOException broken) {
            answers.addBroken();
        }
    }

    private static void await(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
