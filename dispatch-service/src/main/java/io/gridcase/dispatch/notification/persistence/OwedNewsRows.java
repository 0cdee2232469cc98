package io.gridcase.dispatch.notification.persistence;

import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.notification.News;
import io.gridcase.dispatch.notification.OwedNews;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Notes what is owed with one statement each, whoever wants it. */
@ApplicationScoped
class OwedNewsRows implements OwedNews {

    /** Of a case under an urgent limit (紧急) everything is urgent. */
    private static final String OWE = """
            insert into owed_notification (subscription, event_id, kind, case_number, department, grid_code, class_name,
                deadline, urgent, at, due_at)
            select s.id, :event, :kind, a.case_number, cast(:department as text), a.grid_code, a.class_name, a.due_at,
                :urgent or coalesce(a.limit_unit like 'URGENT%%', false), :at, :now
            from assignment a
            join notification_person p on %s
            join notification_subscription s on s.username = p.username and :kind = any (s.kinds)
            where a.case_number = :caseNumber and p.trusted_until > :now
              and p.roles && string_to_array(:roles, ',')
            on conflict do nothing
            """;

    private static final String OWE_DEPARTMENT = OWE.formatted("p.department = cast(:department as text)");

    private static final String OWE_CENTRE = OWE.formatted(
            "p.areas <> '{}' and exists (select from unnest(p.areas) area where starts_with(a.grid_code, area))");

    private static final String TRY = """
            insert into owed_notification (subscription, event_id, kind, urgent, at, due_at)
            values (:subscription, :event, 'TRIAL', true, :now, :now) on conflict do nothing
            """;

    @Override
    public Uni<Void> owe(News news, Instant now) {
        var sql = news.department().isPresent() ? OWE_DEPARTMENT : OWE_CENTRE;
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("event", news.eventId())
                        .setParameter("kind", news.kind().name())
                        .setParameter("caseNumber", news.caseNumber().value())
                        .setParameter(
                                "department",
                                news.department().map(DepartmentCode::value).orElse(null))
                        .setParameter("urgent", news.kind().isUrgent())
                        .setParameter("at", news.at())
                        .setParameter(
                                "roles", String.join(",", news.kind().audience().roles()))
                        .setParameter("now", now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> oweTrial(UUID subscription, UUID eventId, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TRY)
                        .setParameter("subscription", subscription)
                        .setParameter("event", eventId)
                        .setParameter("now", now)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
