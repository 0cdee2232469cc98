package io.gridcase.closure.ledger.persistence;

import io.gridcase.closure.ledger.Heard;
import io.gridcase.closure.ledger.Ledger;
import io.gridcase.closure.ledger.LedgerEntry;
import io.gridcase.closure.ledger.Source;
import io.gridcase.closure.ledger.TimelineEntry;
import io.gridcase.code.CaseNumber;
import io.gridcase.ledger.Entry;
import io.gridcase.ledger.Place;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** The ledger in PostgreSQL; a trigger there refuses every change of a row. */
@ApplicationScoped
class LedgerTable implements Ledger {

    private static final String HEAD = """
            select position, hash from ledger_head where case_number = :caseNumber and source = :source""";

    /** The entry, and with it the end of its chain; an anchor will speak for it. */
    private static final String APPEND = """
            with entry as (
                insert into ledger_entry
                    (case_number, source, position, event_id, type, happened_at, actor, words, body, hash)
                values (:caseNumber, :source, :position, :eventId, :type, :happenedAt, :actor, :words, :body, :hash)
                returning case_number, source, position, hash, happened_at),
            waiting as (
                insert into ledger_unanchored (case_number, source, position, happened_at)
                select case_number, source, position, happened_at from entry)
            insert into ledger_head as head (case_number, source, position, hash, first_at, last_at)
            select case_number, source, position, hash, happened_at, happened_at from entry
                on conflict (case_number, source) do update
               set position = excluded.position, hash = excluded.hash,
                   first_at = least(head.first_at, excluded.first_at),
                   last_at = greatest(head.last_at, excluded.last_at)""";

    private static final String HEARD = """
            select coalesce(max(position) filter (where source = 'intake'), 0),
                   coalesce(max(position) filter (where source = 'dispatch'), 0)
              from ledger_head where case_number = :caseNumber""";

    /** Looks only into the months in which the case has entries. */
    private static final String TIMELINE = """
            select type, source, happened_at, actor, words from ledger
             where case_number = :caseNumber
               and happened_at >= (select min(first_at) from ledger_head where case_number = :caseNumber)
               and happened_at <= (select max(last_at) from ledger_head where case_number = :caseNumber)
             order by happened_at, array_position(array['intake', 'dispatch', 'closure'], source), position""";

    @Override
    public Uni<Void> append(LedgerEntry entry) {
        return Panache.getSession()
                .chain(session -> head(session, entry)
                        .chain(head -> insert(session, head.next(entry), head).executeUpdate()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Heard> heard(CaseNumber caseNumber) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HEARD, Object[].class)
                        .setParameter("caseNumber", caseNumber.value())
                        .getSingleResult())
                .map(counts -> new Heard(((Number) counts[0]).longValue(), ((Number) counts[1]).longValue()));
    }

    @Override
    public Uni<List<TimelineEntry>> timeline(CaseNumber caseNumber) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TIMELINE, Object[].class)
                        .setParameter("caseNumber", caseNumber.value())
                        .getResultList())
                .map(rows -> rows.stream().map(LedgerTable::told).toList());
    }

    private static Uni<ChainHead> head(Mutiny.Session session, LedgerEntry entry) {
        return session.createNativeQuery(HEAD, Object[].class)
                .setParameter("caseNumber", entry.caseNumber().value())
                .setParameter("source", entry.told().source().key())
                .getSingleResultOrNull()
                .map(ChainHead::of);
    }

    private static Mutiny.MutationQuery insert(Mutiny.Session session, Entry entry, ChainHead head) {
        Mutiny.MutationQuery insert = session.createNativeQuery(APPEND);
        return at(entry.place(), insert)
                .setParameter("eventId", entry.eventId())
                .setParameter("type", entry.type())
                .setParameter("happenedAt", entry.happenedAt())
                .setParameter("actor", entry.actor())
                .setParameter("words", entry.words())
                .setParameter("body", entry.body())
                .setParameter("hash", entry.hashAfter(head.hash()).bytes());
    }

    private static Mutiny.MutationQuery at(Place place, Mutiny.MutationQuery insert) {
        return insert.setParameter("caseNumber", place.caseNumber())
                .setParameter("source", place.source())
                .setParameter("position", place.position());
    }

    private static TimelineEntry told(Object[] row) {
        return new TimelineEntry(
                (String) row[0],
                Source.of((String) row[1]),
                ((OffsetDateTime) row[2]).toInstant(),
                (String) row[3],
                Optional.ofNullable((String) row[4]));
    }
}
