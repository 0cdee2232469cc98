package io.gridcase.intake.desk.persistence;

import io.gridcase.intake.desk.ReportCount;
import io.gridcase.intake.desk.ReportCounts;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Counts in one query. */
@ApplicationScoped
class StoredCounts implements ReportCounts {

    private static final String RECEIVED = """
            select new io.gridcase.intake.desk.ReportCount(r.source.channel, r.state, count(*))
            from Report r where r.arrival.receivedAt >= :from and r.arrival.receivedAt < :to and %s
            group by r.source.channel, r.state order by r.source.channel, r.state
            """;

    @Override
    public Uni<List<ReportCount>> received(Instant from, Instant to, AreaScope areas) {
        return Panache.getSession().chain(session -> {
            var query = session.createQuery(RECEIVED.formatted(areas.predicate("r.place.areaCode")), ReportCount.class)
                    .setParameter("from", from)
                    .setParameter("to", to);
            areas.parameters().forEach(query::setParameter);
            return query.getResultList();
        });
    }
}
