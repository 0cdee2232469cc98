package io.gridcase.intake.batch.persistence;

import io.gridcase.intake.batch.BatchLine;
import io.gridcase.intake.batch.BatchScope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** The rows of one list, each with what became of its report. */
final class Lines {

    private static final String LINES = """
            select x.row_no, x.foreign_number, x.report_id, r.state,
                    coalesce(way.state in ('REJECTED', 'SOLVED_ON_SPOT', 'VOIDED', 'CLOSED'), false),
                    way.case_number,
                    to_char(way.closed_at at time zone (select zone from city), 'YYYY-MM-DD HH24:MI'),
                    way.rejection_reason
            from batch b
            join batch_row x on x.batch_id = b.id
            left join report r on r.id = x.report_id
            left join report way on way.id = coalesce(r.merged_into, r.id)
            where b.id = :id and (b.imported_by = :importer or %s)
            order by x.row_no
            """;

    private Lines() {}

    static Uni<List<BatchLine>> of(UUID id, BatchScope to) {
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(LINES.formatted(to.areas().predicate("r.area_code")), Object[].class);
            StoredBatches.parameters(to).forEach(query::setParameter);
            return query.setParameter("id", id)
                    .getResultList()
                    .map(rows -> rows.stream().map(Lines::line).toList());
        });
    }

    private static BatchLine line(Object[] row) {
        return new BatchLine(
                (int) row[0],
                (String) row[1],
                (UUID) row[2],
                (String) row[3],
                (boolean) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }
}
