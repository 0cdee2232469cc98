package io.gridcase.intake.report.persistence;

import io.gridcase.intake.report.AwaitingReports;
import io.gridcase.intake.report.Report;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Waiting reports by the indexes made for them. */
@ApplicationScoped
class StoredAwaitingReports implements AwaitingReports {

    private static final String WAITING_FOR = """
            select id from report
            where awaited_photos <> '{}' and awaited_photos @> array[cast(:photo as text)]
            order by id
            """;

    private static final String PAGE = "from Report where state = AWAITING_PHOTOS and id > :after order by id";

    @Override
    @WithSession
    public Uni<List<UUID>> waitingFor(String photo) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WAITING_FOR, UUID.class)
                        .setParameter("photo", photo)
                        .getResultList());
    }

    @Override
    @WithSession
    public Uni<List<Awaiting>> page(UUID after, int limit) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(PAGE, Report.class)
                        .setParameter("after", after)
                        .setMaxResults(limit)
                        .getResultList())
                .map(page -> page.stream()
                        .map(report -> new Awaiting(report.id(), report.awaitedPhotos()))
                        .toList());
    }
}
