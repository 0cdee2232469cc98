package io.gridcase.intake.desk;

import io.gridcase.intake.report.Report;
import io.gridcase.web.AreaScope;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** 受理: shows what waits for a decision and hands it out, each report to one officer. */
@ApplicationScoped
public class WorkQueue {

    private static final Logger LOG = Logger.getLogger(WorkQueue.class);

    private final Queue queue;
    private final DeskConfig config;
    private final Clock clock;

    WorkQueue(Queue queue, DeskConfig config, Clock clock) {
        this.queue = queue;
        this.config = config;
        this.clock = clock;
    }

    @WithSession
    public Uni<List<Waiting>> page(QueueFilter filter, QueuePage page, AreaScope areas) {
        var view = view(filter, areas);
        return queue.page(view, page)
                .map(found -> found.stream()
                        .map(report -> waiting(report, view.now()))
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
                .map(found -> found.map(report -> claim(report, officer, view.now())));
    }

    private Waiting claim(Report report, Caller officer, Instant now) {
        report.claim(officer.username(), now);
        LOG.infof("report %s claimed by %s", report.id(), officer.username());
        return waiting(report, now);
    }

    private QueueView view(QueueFilter filter, AreaScope areas) {
        var now = clock.instant();
        return new QueueView(filter, areas, now, now.minus(config.claimLasts()));
    }

    private Waiting waiting(Report report, Instant now) {
        return Waiting.of(report, now, config.claimLasts());
    }
}
