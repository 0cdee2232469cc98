package io.gridcase.system.staff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Several clients that work at the same time. */
public final class Crowd {

    private final int size;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicBoolean halfSeen = new AtomicBoolean();
    private volatile int times;

    private Crowd(int size) {
        this.size = size;
    }

    public static Crowd of(int size) {
        return new Crowd(size);
    }

    /** Does it that many times and gives the results; fails when one of them does. */
    public <T> List<T> each(int repetitions, Callable<T> act) {
        times = repetitions;
        var acts = new ArrayList<Callable<T>>();
        for (int i = 0; i < repetitions; i++) {
            acts.add(() -> {
                var result = act.call();
                done.incrementAndGet();
                return result;
            });
        }
        return all(acts);
    }

    /** Does it for each of them. */
    public <T> void each(Collection<T> targets, Consumer<T> act) {
        var acts = new ArrayList<Callable<T>>();
        targets.forEach(target -> acts.add(() -> {
            act.accept(target);
            return target;
        }));
        all(acts);
    }

    /** True once: for the one who asks first after half of the work. */
    public boolean isAtHalf() {
        return done.get() >= times / 2 && halfSeen.compareAndSet(false, true);
    }

    private <T> List<T> all(List<Callable<T>> acts) {
        var clients = Executors.newFixedThreadPool(size);
        try {
            var results = new ArrayList<T>();
            for (var result : clients.invokeAll(acts)) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("one of the crowd failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            clients.shutdownNow();
        }
    }
}
