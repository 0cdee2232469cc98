package io.gridcase.intake.report.persistence;

import io.gridcase.intake.report.RejectReason;
import io.gridcase.intake.report.RejectReasons;
import io.gridcase.intake.report.UnknownRejectReason;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The reasons as the city profile left them in the database. */
@ApplicationScoped
class StoredRejectReasons implements RejectReasons {

    private static final String REASON = "select name_zh, needs_note from reject_reason where code = :code";

    @Override
    public Uni<RejectReason> of(String code) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REASON, Object[].class)
                        .setParameter("code", code)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(UnknownRejectReason::new)
                .map(row -> new RejectReason(code, (String) row[0], (boolean) row[1]));
    }
}
