package io.gridcase.dispatch.notification.persistence;

import io.gridcase.dispatch.notification.Duties;
import io.gridcase.dispatch.notification.KeptQuietHours;
import io.gridcase.dispatch.notification.Listeners;
import io.gridcase.dispatch.notification.QuietHours;
import io.gridcase.refusal.ExpectedVersion;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny.Query;
import org.jspecify.annotations.Nullable;

/** The people who listen, one row each. */
@ApplicationScoped
class ListenerRows implements Listeners {

    private static final String KNOW = """
            insert into notification_person (username, roles, department, areas, trusted_until)
            values (:username, string_to_array(:roles, ','), cast(:department as text), string_to_array(:areas, ','), :until)
            on conflict (username) do update set roles = excluded.roles, department = excluded.department,
                areas = excluded.areas, trusted_until = excluded.trusted_until
            """;

    private static final String RENEW = """
            update notification_person set roles = string_to_array(:roles, ','), department = cast(:department as text),
                areas = string_to_array(:areas, ','), trusted_until = :until
            where username = :username
            """;

    private static final String QUIET =
            "select quiet_from, quiet_until, version from notification_person where username = :username";

    private static final String KEEP = """
            update notification_person
            set quiet_from = cast(cast(:from as text) as time), quiet_until = cast(cast(:until as text) as time),
                version = version + 1
            where username = :username
            """;

    /** What was put off to the end of the old hours is looked at again; what failed keeps its turn. */
    private static final String WAKE = """
            update owed_notification o set due_at = least(o.due_at, :now)
            from notification_subscription s
            where s.id = o.subscription and s.username = :username
              and o.sent_at is null and o.given_up_at is null and o.attempts = 0
            """;

    @Override
    public Uni<Void> know(String username, Duties duties, Instant until) {
        return run(KNOW, username, duties, until);
    }

    @Override
    public Uni<Void> renew(String username, Duties duties, Instant until) {
        return run(RENEW, username, duties, until);
    }

    @Override
    public Uni<KeptQuietHours> quietHours(String username) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(QUIET, Object[].class)
                        .setParameter("username", username)
                        .getResultList())
                .map(ListenerRows::kept);
    }

    @Override
    public Uni<KeptQuietHours> keep(String username, QuietHours hours, ExpectedVersion seen, Instant now) {
        return quietHours(username)
                .invoke(kept -> seen.check(kept.version(), () -> Map.of("version", kept.version())))
                .chain(Panache::getSession)
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter("username", username)
                        .setParameter("from", text(hours.from()))
                        .setParameter("until", text(hours.until()))
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery(WAKE)
                                .setParameter("username", username)
                                .setParameter("now", now)
                                .executeUpdate()))
                .chain(() -> quietHours(username));
    }

    private static Uni<Void> run(String sql, String username, Duties duties, Instant until) {
        return Panache.getSession()
                .map(session -> session.createNativeQuery(sql).setParameter("username", username))
                .map(query -> with(query, duties).setParameter("until", until))
                .chain(Query::executeUpdate)
                .replaceWithVoid();
    }

    private static <T> Query<T> with(Query<T> query, Duties duties) {
        return query.setParameter("roles", String.join(",", duties.roles()))
                .setParameter("department", duties.department().orElse(null))
                .setParameter("areas", String.join(",", duties.areas().prefixes()));
    }

    private static KeptQuietHours kept(List<Object[]> rows) {
        return rows.stream()
                .findFirst()
                .map(row -> new KeptQuietHours(new QuietHours((LocalTime) row[0], (LocalTime) row[1]), (Long) row[2]))
                .orElseGet(() -> new KeptQuietHours(QuietHours.NONE, 0));
    }

    private static @Nullable String text(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }
}
