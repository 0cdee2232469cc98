package io.gridcase.intake.desk.persistence;

import io.gridcase.code.Channel;
import io.gridcase.intake.desk.Queue;
import io.gridcase.intake.desk.QueueCounts;
import io.gridcase.intake.desk.QueuePage;
import io.gridcase.intake.desk.QueueView;
import io.gridcase.intake.report.Report;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;

/** The queue as a part of the reports; scope is part of every query. */
@ApplicationScoped
class StoredQueue implements Queue {

    private static final String TOP_FIRST = " order by r.arrival.decideBy, r.id";

    private static final String LIVE = "(r.claim.claimedAt is not null and r.claim.claimedAt > :claimedSince)";

    private static final String COUNTS = """
            select r.source.channel, count(*),
                   sum(case when r.arrival.decideBy < :now then 1 else 0 end),
                   sum(case when %s then 1 else 0 end)
            from Report r where %s group by r.source.channel
            """;

    @Override
    public Uni<List<Report>> page(QueueView view, QueuePage page) {
        var where = Where.waiting(view);
        page.after()
                .ifPresent(last -> where.and("(r.arrival.decideBy, r.id) > (:lastDecideBy, :lastId)")
                        .with("lastDecideBy", last.decideBy())
                        .with("lastId", last.id()));
        return Panache.getSession()
                .chain(session -> where.on(
                                session.createQuery("from Report r where " + where + TOP_FIRST, Report.class))
                        .setMaxResults(page.limit() + 1)
                        .getResultList());
    }

    @Override
    public Uni<QueueCounts> count(QueueView view) {
        var where = Where.waiting(view).with("now", view.now()).with("claimedSince", view.claimedSince());
        return Panache.getSession()
                .chain(session -> where.on(session.createQuery(COUNTS.formatted(LIVE, where), Object[].class))
                        .getResultList())
                .map(StoredQueue::counts);
    }

    private static QueueCounts counts(List<Object[]> rows) {
        var byChannel = new EnumMap<Channel, Long>(Channel.class);
        rows.forEach(row -> byChannel.put((Channel) row[0], (long) row[1]));
        return new QueueCounts(sum(rows, 1), sum(rows, 2), sum(rows, 3), byChannel);
    }

    private static long sum(List<Object[]> rows, int column) {
        return rows.stream()
                .mapToLong(row -> ((Number) row[column]).longValue())
                .sum();
    }

    @Override
    public Uni<Optional<Report>> claimedBy(String officer, QueueView view) {
        var where = Where.anyWaiting(view)
                .and("r.claim.claimedBy = :officer and " + LIVE)
                .with("officer", officer)
                .with("claimedSince", view.claimedSince());
        return first(where, LockMode.PESSIMISTIC_WRITE);
    }

    @Override
    public Uni<Optional<Report>> firstFree(QueueView view) {
        var where = Where.waiting(view).and("not " + LIVE).with("claimedSince", view.claimedSince());
        return first(where, LockMode.UPGRADE_SKIPLOCKED);
    }

    private static Uni<Optional<Report>> first(Where where, LockMode lock) {
        return Panache.getSession()
                .chain(session -> where.on(
                                session.createQuery("from Report r where " + where + TOP_FIRST, Report.class))
                        .setLockMode(lock)
                        .setMaxResults(1)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }
}
