package io.gridcase.intake.publicpage.persistence;

import io.gridcase.intake.publicpage.Links;
import io.gridcase.intake.publicpage.Satisfaction;
import io.gridcase.intake.publicpage.UnknownLink;
import io.gridcase.intake.report.ReporterContact;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Links and satisfaction in the database. */
@ApplicationScoped
class StoredLinks implements Links {

    private static final String ADD =
            "insert into follow_link (token_hash, report_id, made_at) values (:hash, :report, :madeAt)";

    private static final String REPORT = "select report_id from follow_link where token_hash = :hash";

    private static final String CONTACT =
            "select name, phone, email, account_id, device_id from reporter where report_id = :report";

    @Override
    public Uni<Void> add(String tokenHash, UUID reportId, Instant madeAt) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("hash", tokenHash)
                        .setParameter("report", reportId)
                        .setParameter("madeAt", madeAt)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<UUID> reportOf(String tokenHash) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REPORT, UUID.class)
                        .setParameter("hash", tokenHash)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(UnknownLink::new);
    }

    @Override
    public Uni<Optional<Satisfaction>> satisfaction(UUID reportId) {
        return Panache.getSession()
                .chain(session -> session.find(Satisfaction.class, reportId))
                .map(Optional::ofNullable);
    }

    /** The row of the report is locked first, so two who answer at once are told apart. */
    @Override
    public Uni<Boolean> addFirst(Satisfaction said) {
        return Panache.getSession()
                .chain(session -> locked(session, said.reportId())
                        .chain(() -> session.find(Satisfaction.class, said.reportId()))
                        .chain(before -> before == null
                                ? session.persist(said).replaceWith(true)
                                : Uni.createFrom().item(false)));
    }

    @Override
    public Uni<Optional<ReporterContact>> contact(UUID reportId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CONTACT, Object[].class)
                        .setParameter("report", reportId)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable)
                .map(found -> found.map(StoredLinks::contact));
    }

    private static Uni<UUID> locked(Mutiny.Session session, UUID reportId) {
        return session.createNativeQuery("select id from report where id = :report for update", UUID.class)
                .setParameter("report", reportId)
                .getSingleResult();
    }

    private static ReporterContact contact(Object[] row) {
        return new ReporterContact((String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }
}
