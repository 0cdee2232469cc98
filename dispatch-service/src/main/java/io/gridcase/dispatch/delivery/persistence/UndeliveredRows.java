package io.gridcase.dispatch.delivery.persistence;

import io.gridcase.dispatch.delivery.Undelivered;
import io.gridcase.dispatch.delivery.UndeliveredNotifications;
import io.gridcase.dispatch.notification.Channel;
import io.gridcase.dispatch.notification.NewsKind;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;

/** Notifications that did not arrive, as the database has them; a trial is nobody's business but its receiver's. */
@ApplicationScoped
class UndeliveredRows implements UndeliveredNotifications {

    private static final String WITHIN = """
            o.sent_at is null and o.failure is not null and o.case_number is not null
              and exists (select from unnest(string_to_array(:areas, ',')) area where starts_with(o.grid_code, area))
            """;

    private static final String PAGE = """
            select o.id, o.kind, o.case_number, s.username, s.channel, o.at, o.attempts, o.failure,
                case when o.given_up_at is null then o.due_at end
            from owed_notification o join notification_subscription s on s.id = o.subscription
            where o.id > :after and %s
            order by o.id limit :limit
            """.formatted(WITHIN);

    /** Another time to be due, so whoever is sending it just now notes nothing of it any more. */
    private static final String MAKE_DUE = """
            update owed_notification o set due_at = :now, given_up_at = null, attempts = 0
            where (:all or o.id = :id) and %s
            """.formatted(WITHIN);

    @Override
    public Uni<List<Undelivered>> page(AreaScope areas, long after, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PAGE, Object[].class)
                        .setParameter("areas", text(areas))
                        .setParameter("after", after)
                        .setParameter("limit", limit + 1)
                        .getResultList())
                .map(rows -> rows.stream().map(UndeliveredRows::undelivered).toList());
    }

    @Override
    public Uni<Integer> makeDue(AreaScope areas, OptionalLong id, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MAKE_DUE)
                        .setParameter("areas", text(areas))
                        .setParameter("now", now)
                        .setParameter("all", id.isEmpty())
                        .setParameter("id", id.orElse(0))
                        .executeUpdate());
    }

    private static String text(AreaScope areas) {
        return String.join(",", areas.prefixes());
    }

    private static Undelivered undelivered(Object[] row) {
        return new Undelivered(
                (Long) row[0],
                NewsKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                Channel.valueOf((String) row[4]),
                ((OffsetDateTime) row[5]).toInstant(),
                (Integer) row[6],
                (String) row[7],
                row[8] == null ? null : ((OffsetDateTime) row[8]).toInstant());
    }
}
