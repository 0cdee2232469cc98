package io.gridcase.intake.report;

import io.gridcase.intake.report.AwaitingReports.Awaiting;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Finds the reports that would wait for ever: a crash came between the arrival of a photo and its report. Runs at start
 * and from time to time, on every replica, for it does nothing twice.
 */
@ApplicationScoped
class SweepAwaitingReports {

    private static final UUID FIRST = new UUID(0, 0);

    private final AwaitingReports awaiting;
    private final AwaitPhotos photos;
    private final AwaitingConfig config;

    SweepAwaitingReports(AwaitingReports awaiting, AwaitPhotos photos, AwaitingConfig config) {
        this.awaiting = awaiting;
        this.photos = photos;
        this.config = config;
    }

    @Scheduled(
            every = "{gridcase.awaiting-photos.sweep-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> sweep() {
        return sweepBehind(FIRST);
    }

    private Uni<Void> sweepBehind(UUID last) {
        return awaiting.page(last, config.sweepPage())
                .chain(page -> page.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : look(page)
                                .chain(() ->
                                        sweepBehind(page.get(page.size() - 1).report())));
    }

    private Uni<Void> look(List<Awaiting> page) {
        return Multi.createFrom()
                .iterable(page)
                .onItem()
                .transformToUni(photos::look)
                .collectFailures()
                .concatenate()
                .collect()
                .last()
                .replaceWithVoid();
    }
}
