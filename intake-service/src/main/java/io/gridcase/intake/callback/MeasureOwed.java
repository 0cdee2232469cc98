package io.gridcase.intake.callback;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** How far behind clients are told: the age of the oldest step that waits to be sent, the same on all replicas. */
@ApplicationScoped
class MeasureOwed {

    private final OwedUpdates owed;
    private final Clock clock;
    private volatile Duration oldest = Duration.ZERO;

    MeasureOwed(OwedUpdates owed, Clock clock, MeterRegistry registry) {
        this.owed = owed;
        this.clock = clock;
        Gauge.builder("callback.oldest.age", () -> oldest.toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("Since when the oldest update waits that a client is to be told")
                .register(registry);
    }

    @Scheduled(
            every = "{gridcase.callback.measure-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> measure() {
        var now = clock.instant();
        return owed.oldest(now)
                .invoke(since -> oldest = Duration.between(since, now))
                .replaceWithVoid();
    }
}
