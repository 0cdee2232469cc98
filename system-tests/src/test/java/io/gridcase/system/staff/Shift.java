package io.gridcase.system.staff;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.gridcase.system.stack.Eventually;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Somebody who files the cases that are wanted at a steady pace, whatever happens meanwhile. */
public final class Shift implements AutoCloseable {

    private final Semaphore wanted = new Semaphore(0);
    private final Queue<String> filed = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final Future<?> work;

    /** @param filing gives the number of the case */
    public Shift(int casesPerSecond, Supplier<String> filing) {
        this.work = thread.scheduleAtFixedRate(
                () -> fileIfWanted(filing), 0, SECONDS.toMillis(1) / casesPerSecond, MILLISECONDS);
    }

    /** So many more are wanted; does not wait for them. */
    public void want(int cases) {
        wanted.release(cases);
    }

    /** Waits for so many more. */
    public void awaitMore(int cases) {
        awaitFiled(filed.size() + cases);
    }

    /** Waits until there are so many, and gives the numbers of all. */
    public List<String> awaitFiled(int cases) {
        Eventually.the("%d cases".formatted(cases), filed::size, size -> size >= cases || work.isDone());
        requireUnharmed();
        return List.copyOf(filed);
    }

    @Override
    public void close() {
        thread.shutdown(); // what is due periodically goes no further
    }

    private void fileIfWanted(Supplier<String> filing) {
        if (wanted.tryAcquire()) {
            filed.add(filing.get());
        }
    }

    private void requireUnharmed() {
        if (work.isDone()) {
            try {
                work.get();
            } catch (ExecutionException | InterruptedException e) {
                throw new AssertionError("no more cases can be filed", e);
            }
        }
    }
}
