package io.gridcase.dispatch.recomputation.timer;

import io.gridcase.dispatch.recomputation.ContinueRecomputation;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every second, on every replica, for what is left of a recomputation; replicas share it. */
@ApplicationScoped
class RecomputationTimer {

    private final ContinueRecomputation recomputation;

    RecomputationTimer(ContinueRecomputation recomputation) {
        this.recomputation = recomputation;
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> goOn() {
        return Multi.createBy()
                .repeating()
                .uni(recomputation::some)
                .whilst(more -> more)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
