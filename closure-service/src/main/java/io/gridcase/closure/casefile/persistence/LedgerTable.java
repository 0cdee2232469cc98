package io.gridcase.closure.casefile.persistence;

import io.gridcase.closure.casefile.Ledger;
import io.gridcase.closure.casefile.LedgerEntry;
import io.gridcase.closure.casefile.TimelineEntry;
import io.gridcase.code.CaseNumber;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The ledger in PostgreSQL; a trigger there refuses every change of a row. */
@ApplicationScoped
class LedgerTable implements Ledger, PanacheRepositoryBase<LedgerRow, Long> {

    // By way of text: the driver would send a parameter that is jsonb as a JSON string with the message in it.
    private static final String INSERT = """
            insert into ledger_entry
                (event_id, case_number, type, source, happened_at, received_at, actor, words, body)
            values (:eventId, :caseNumber, :type, :source, :happenedAt, :receivedAt, :actor, :words, cast(cast(:body as text) as jsonb))
            """;

    @Override
    public Uni<Void> append(LedgerEntry entry) {
        return Panache.getSession()
                .chain(session -> insert(session, entry, entry.told()).executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<TimelineEntry>> timeline(CaseNumber caseNumber) {
        return list("caseNumber = ?1 order by happenedAt, id", caseNumber.value())
                .map(rows -> rows.stream().map(LedgerRow::entry).toList());
    }

    private static Mutiny.MutationQuery insert(Mutiny.Session session, LedgerEntry entry, TimelineEntry told) {
        Mutiny.MutationQuery insert = session.createNativeQuery(INSERT);
        return insert.setParameter("eventId", entry.eventId())
                .setParameter("caseNumber", entry.caseNumber().value())
                .setParameter("type", told.type())
                .setParameter("source", told.source())
                .setParameter("happenedAt", told.time())
                .setParameter("receivedAt", entry.receivedAt())
                .setParameter("actor", told.actor())
                .setParameter("words", told.text().orElse(null))
                .setParameter("body", entry.body());
    }
}
