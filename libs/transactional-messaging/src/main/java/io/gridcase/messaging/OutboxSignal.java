package io.gridcase.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay of this replica that outbox rows were committed; many signals before it looks are one. */
@ApplicationScoped
public class OutboxSignal {

    private final Semaphore committed = new Semaphore(0);

    public void raise() {
        if (committed.availablePermits() == 0) {
            committed.release();
        }
    }

    /** Waits for a signal, at most so long; whoever returns must look at the table, for older signals are forgotten. */
    public boolean await(Duration atMost) throws InterruptedException {
        boolean raised = committed.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        committed.drainPermits();
        return raised;
    }
}
