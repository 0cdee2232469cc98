package io.gridcase.messaging;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** Lets a test act as a service would: in transactions, and with an eye on the tables. */
@ApplicationScoped
class Probe {

    private final Pool pool;

    Probe(Pool pool) {
        this.pool = pool;
    }

    <T> T inTransaction(Supplier<Uni<T>> work) {
        return await(() -> Panache.withTransaction(work));
    }

    <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** An effect that shows when it happens twice. */
    Uni<Void> effect(IncomingEvent event) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into probe_effect (event_id, subject) values (?1, ?2)")
                        .setParameter(1, event.id())
                        .setParameter(2, event.subject())
                        .executeUpdate())
                .replaceWithVoid();
    }

    List<UUID> effects(String subject) {
        var rows = pool.preparedQuery("select event_id from probe_effect where subject = $1 order by id")
                .execute(Tuple.of(subject))
                .await()
                .indefinitely();
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getUUID(0))
                .toList();
    }

    long count(String sql) {
        return pool.query(sql)
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }

    static OutgoingEvent changed(String subject, int change) {
        return new OutgoingEvent("probe.said", "changed.v1", subject, Instant.EPOCH, new Changed(change));
    }

    /** A body. */
    record Changed(int change) {}
}
