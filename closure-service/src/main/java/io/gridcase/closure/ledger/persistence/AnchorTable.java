package io.gridcase.closure.ledger.persistence;

import io.gridcase.closure.ledger.Anchors;
import io.gridcase.ledger.Anchor;
import io.gridcase.ledger.DayRoot;
import io.gridcase.ledger.Hash;
import io.gridcase.ledger.SealedAnchor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Anchors in PostgreSQL; a trigger there refuses every change of a row. */
@ApplicationScoped
class AnchorTable implements Anchors {

    private static final String EARLIEST =
            "select happened_at from ledger_unanchored where happened_at < :before order by happened_at limit 1";

    /** One statement sees one state: what is taken off the queue is exactly what the root has in it. */
    private static final String TAKE = """
            with taken as (
                delete from ledger_unanchored where happened_at >= :from and happened_at < :to)
            select count(*), sha256(coalesce(string_agg(hash, cast('' as bytea) order by hash), cast('' as bytea)))
              from ledger where happened_at >= :from and happened_at < :to""";

    private static final String ANCHOR = """
            select number, day, zone, revision, entries, root, made_at, previous, hash from ledger_anchor""";

    private static final String ADD = """
            insert into ledger_anchor (number, day, zone, revision, entries, root, made_at, previous, hash)
            values (:number, :day, :zone, :revision, :entries, :root, :madeAt, :previous, :hash)""";

    @Override
    public Uni<Boolean> turn() {
        return Panache.getSession().chain(session -> Turn.take(session, "anchors"));
    }

    @Override
    public Uni<Optional<Instant>> earliestUnanchored(Instant before) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(EARLIEST, OffsetDateTime.class)
                        .setParameter("before", before)
                        .getSingleResultOrNull())
                .map(found -> Optional.ofNullable(found).map(OffsetDateTime::toInstant));
    }

    @Override
    public Uni<DayRoot> take(Instant from, Instant to) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE, Object[].class)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getSingleResult())
                .map(row -> new DayRoot(number(row[0]), Hash.of((byte[]) row[1])));
    }

    @Override
    public Uni<Optional<SealedAnchor>> last() {
        return Panache.getSession()
                .chain(session ->
                        one(session.createNativeQuery(ANCHOR + " order by number desc limit 1", Object[].class)));
    }

    @Override
    public Uni<Optional<SealedAnchor>> last(LocalDate day) {
        return Panache.getSession()
                .chain(session -> one(session.createNativeQuery(
                                ANCHOR + " where day = :day order by revision desc limit 1", Object[].class)
                        .setParameter("day", day)));
    }

    @Override
    public Uni<Void> add(SealedAnchor sealed) {
        var anchor = sealed.anchor();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("number", anchor.number())
                        .setParameter("day", anchor.day())
                        .setParameter("zone", anchor.zone().getId())
                        .setParameter("revision", anchor.revision())
                        .setParameter("entries", anchor.entries())
                        .setParameter("root", anchor.root().bytes())
                        .setParameter("madeAt", anchor.madeAt())
                        .setParameter("previous", sealed.previous().bytes())
                        .setParameter("hash", sealed.hash().bytes())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Optional<SealedAnchor>> one(Mutiny.SelectionQuery<Object[]> query) {
        return query.getSingleResultOrNull().map(row -> Optional.ofNullable(row).map(AnchorTable::anchor));
    }

    private static SealedAnchor anchor(Object[] row) {
        var anchor = new Anchor(
                number(row[0]),
                (LocalDate) row[1],
                ZoneId.of((String) row[2]),
                (int) number(row[3]),
                number(row[4]),
                Hash.of((byte[]) row[5]),
                ((OffsetDateTime) row[6]).toInstant());
        return new SealedAnchor(anchor, Hash.of((byte[]) row[7]), Hash.of((byte[]) row[8]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
