package io.gridcase.intake.desk;

import io.gridcase.web.AreaScope;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** 受理: shows what waits for a decision and hands it out, each report to one officer. */
@ApplicationScoped
public class WorkQueue {

    private final Queue queue;
    private final ClaimReport claiming;
    private final DeskConfig config;
    private final Clock clock;

    WorkQueue(Queue queue, ClaimReport claiming, DeskConfig config, Clock clock) {
        this.queue = queue;
        this.claiming = claiming;
        this.config = config;
        this.clock = clock;
    }

    @WithSession
    public Uni<List<Waiting>> page(QueueFilter filter, QueuePage page, AreaScope areas) {
        var view = view(filter, areas);
        return queue.page(view, page)
                .map(found -> found.stream()
                        .map(report -> Waiting.of(report, view.now(), config.claimLasts()))
                        .toList());
    }

    @WithSession
    public Uni<QueueCounts> count(QueueFilter filter, AreaScope areas) {
        return queue.count(view(filter, areas));
    }

    /** The report to decide now: the one the officer has already, for the answer may have been lost, or the next. */
    @WithTransaction
    public Uni<Optional<Waiting>> next(QueueFilter filter, Caller officer) {
        var view = view(filter, officer.areas());
        return queue.claimedBy(officer.username(), view)
                .chain(own -> own.isPresent() ? Uni.createFrom().item(own) : queue.firstFree(view))
                .map(found -> found.map(report -> claiming.claim(report, officer.username(), view.now())));
    }

    private QueueView view(QueueFilter filter, AreaScope areas) {
        var now = clock.instant();
        return new QueueView(filter, areas, now, now.minus(config.claimLasts()));
    }
}
