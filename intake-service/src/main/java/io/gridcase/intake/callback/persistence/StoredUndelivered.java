package io.gridcase.intake.callback.persistence;

import io.gridcase.intake.callback.Undelivered;
import io.gridcase.intake.callback.UndeliveredUpdates;
import io.gridcase.intake.progress.StepKind;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/** Updates that did not arrive, as the database has them. */
@ApplicationScoped
class StoredUndelivered implements UndeliveredUpdates {

    private static final String PAGE = """
            select id, report_id, report_id || '-' || step_id, step, at, attempts, failure,
                case when given_up_at is null then due_at end
            from owed_update where client = :client and id > :after and sent_at is null
            order by id limit :limit
            """;

    /** Another time to be due, so whoever is sending it just now notes nothing of it any more. */
    private static final String MAKE_DUE = """
            update owed_update set due_at = :now, given_up_at = null, attempts = 0
            where client = :client and sent_at is null and (:all or id = :id)
            """;

    @Override
    public Uni<List<Undelivered>> page(String client, long after, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PAGE, Object[].class)
                        .setParameter("client", client)
                        .setParameter("after", after)
                        .setParameter("limit", limit + 1)
                        .getResultList())
                .map(rows -> rows.stream().map(StoredUndelivered::undelivered).toList());
    }

    @Override
    public Uni<Integer> makeDue(String client, OptionalLong id, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MAKE_DUE)
                        .setParameter("client", client)
                        .setParameter("now", now)
                        .setParameter("all", id.isEmpty())
                        .setParameter("id", id.orElse(0))
                        .executeUpdate());
    }

    private static Undelivered undelivered(Object[] row) {
        return new Undelivered(
                (Long) row[0],
                (UUID) row[1],
                (String) row[2],
                StepKind.valueOf((String) row[3]),
                ((OffsetDateTime) row[4]).toInstant(),
                (Integer) row[5],
                (String) row[6],
                row[7] == null ? null : ((OffsetDateTime) row[7]).toInstant());
    }
}
