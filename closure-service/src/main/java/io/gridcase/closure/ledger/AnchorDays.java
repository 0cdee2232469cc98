package io.gridcase.closure.ledger;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Anchors each day that has ended: after a stop those that were missed, and again those to which something came late. */
@ApplicationScoped
public class AnchorDays {

    private final AnchorTransaction transaction;
    private final LedgerConfig config;
    private final Clock clock;

    AnchorDays(AnchorTransaction transaction, LedgerConfig config, Clock clock) {
        this.transaction = transaction;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "ledger-anchors",
            every = "{gridcase.ledger.every:5m}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public Uni<Void> all() {
        return Uni.createFrom()
                .deferred(() -> transaction.next(clock.instant().minus(config.anchorAfter()), clock.instant()))
                .repeat()
                .whilst(more -> more)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
