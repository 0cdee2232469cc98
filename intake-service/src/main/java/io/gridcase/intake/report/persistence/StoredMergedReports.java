package io.gridcase.intake.report.persistence;

import io.gridcase.intake.report.LockedPair;
import io.gridcase.intake.report.Members;
import io.gridcase.intake.report.MergedReports;
import io.gridcase.intake.report.Report;
import io.gridcase.intake.report.UnknownReport;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** The ties between reports in the column {@code merged_into}. */
@ApplicationScoped
class StoredMergedReports implements MergedReports, PanacheRepositoryBase<Report, UUID> {

    /** Not as an entity, for the session would keep it as it was before the lock. */
    private static final String ROOT = "select coalesce(merged_into, id) from report where id = :id";

    private static final String MOVE =
            "update report set merged_into = :root, version = version + 1 where merged_into = :old";

    private static final String MEMBERS = """
            select id, count(*) over () from report where merged_into = :root
            order by received_at, id limit :shown
            """;

    @Override
    public Uni<UUID> rootOf(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ROOT, UUID.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(UnknownReport::new);
    }

    @Override
    public Uni<LockedPair> locked(UUID one, UUID other, AreaScope in) {
        var ids = new HashSet<>(List.of(one, other));
        var parameters = new HashMap<String, Object>(in.parameters());
        parameters.put("ids", ids);
        return find("id in :ids and " + in.predicate("place.areaCode") + " order by id", parameters)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .call(Roots::fetchAll)
                .map(found -> {
                    if (found.size() < ids.size()) {
                        throw new UnknownReport();
                    }
                    return new LockedPair(found);
                });
    }

    @Override
    public Uni<Void> move(Report from, Report to) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MOVE)
                        .setParameter("root", to.id())
                        .setParameter("old", from.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Members> of(UUID root) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MEMBERS, Object[].class)
                        .setParameter("root", root)
                        .setParameter("shown", Members.SHOWN)
                        .getResultList())
                .map(rows -> new Members(
                        rows.isEmpty() ? 0 : (long) rows.get(0)[1],
                        rows.stream().map(row -> (UUID) row[0]).toList()));
    }
}
