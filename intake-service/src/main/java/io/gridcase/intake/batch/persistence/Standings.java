package io.gridcase.intake.batch.persistence;

import io.gridcase.intake.batch.Batch;
import io.gridcase.intake.batch.BatchScope;
import io.gridcase.intake.batch.BatchStanding;
import io.gridcase.intake.report.ReportState;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Counts what became of the rows of some lists; a merged report is as far as its root. */
final class Standings {

    private static final String COUNTS = """
            select b.id, r.state, coalesce(root.state, r.state) in ('REJECTED', 'SOLVED_ON_SPOT', 'VOIDED', 'CLOSED'),
                    count(*)
            from batch b
            join batch_row x on x.batch_id = b.id
            left join report r on r.id = x.report_id
            left join report root on root.id = r.merged_into
            where b.id in (:ids) and (b.imported_by = :importer or %s)
            group by 1, 2, 3
            """;

    /** One group of rows that stand alike. */
    private record Count(UUID batch, String state, boolean done, long rows) {

        static Count of(Object[] row) {
            return new Count(
                    (UUID) row[0], row[1] == null ? "" : (String) row[1], Boolean.TRUE.equals(row[2]), (long) row[3]);
        }

        boolean arrived() {
            return !state.isEmpty();
        }
    }

    private Standings() {}

    /** In the order of the ids. */
    static Uni<List<BatchStanding>> of(List<UUID> ids, BatchScope to) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession()
                        .chain(session -> counts(session, ids, to)
                                .chain(counts -> session.find(Batch.class, ids.toArray())
                                        .map(batches -> batches.stream()
                                                .map(batch -> standing(batch, counts))
                                                .toList())));
    }

    private static Uni<List<Count>> counts(Mutiny.Session session, List<UUID> ids, BatchScope to) {
        var query = session.createNativeQuery(COUNTS.formatted(to.areas().predicate("r.area_code")), Object[].class);
        StoredBatches.parameters(to).forEach(query::setParameter);
        return query.setParameter("ids", ids)
                .getResultList()
                .map(rows -> rows.stream().map(Count::of).toList());
    }

    private static BatchStanding standing(Batch batch, Collection<Count> all) {
        var counts = all.stream().filter(it -> it.batch().equals(batch.id())).toList();
        var states = new EnumMap<ReportState, Long>(ReportState.class);
        counts.stream()
                .filter(Count::arrived)
                .forEach(it -> states.merge(ReportState.valueOf(it.state()), it.rows(), Long::sum));
        return new BatchStanding(
                batch,
                counts.stream().mapToLong(Count::rows).sum(),
                counts.stream().filter(Count::arrived).mapToLong(Count::rows).sum(),
                counts.stream().filter(Count::done).mapToLong(Count::rows).sum(),
                states);
    }
}
