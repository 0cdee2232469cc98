package io.gridcase.intake.report.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.intake.report.AcceptConfig;
import io.gridcase.intake.report.ForeignNumberTaken;
import io.gridcase.intake.report.LooksAlike;
import io.gridcase.intake.report.ReportIdInUse;
import io.gridcase.intake.report.persistence.KeepingStatement.Kept;
import io.gridcase.messaging.OutboxSignal;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets reports that come at the same time commit together: who comes while statements are under way, or within their
 * pace, goes with the next one. A report that comes alone goes at once; each is answered after the commit that keeps it.
 */
@ApplicationScoped
class Convoys {

    private record Waiting(Keeping report, UniEmitter<? super Optional<CaseNumber>> answer) {}

    private final KeepingStatement statement;
    private final OutboxSignal signal;
    private final AcceptConfig config;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private int underWay;

    Convoys(KeepingStatement statement, OutboxSignal signal, AcceptConfig config) {
        this.statement = statement;
        this.signal = signal;
        this.config = config;
    }

    /** Fails with {@link ReportIdInUse} when the report is known. */
    Uni<Optional<CaseNumber>> keep(Keeping report) {
        return Uni.createFrom().emitter(answer -> {
            join(new Waiting(report, answer));
            depart();
        });
    }

    private synchronized void join(Waiting report) {
        waiting.add(report);
    }

    /** Subscribes itself: the statement belongs to all whom it keeps, and none of them can cancel it. */
    private void depart() {
        var convoy = next();
        if (!convoy.isEmpty()) {
            long departure = System.nanoTime();
            run(convoy)
                    .eventually(() -> pace(departure))
                    .onTermination()
                    .invoke(this::arrived)
                    .subscribe()
                    .with(done -> {}, failure -> {});
        }
    }

    /** The rest of the time that belongs to a statement, however quick it was. */
    private Uni<Void> pace(long departure) {
        var left = config.pace().minusNanos(System.nanoTime() - departure);
        var now = Uni.createFrom().voidItem();
        return left.isNegative() || left.isZero() ? now : now.onItem().delayIt().by(left);
    }

    private synchronized List<Waiting> next() {
        var convoy = new LinkedHashMap<UUID, Waiting>();
        while (underWay < config.statements()
                && convoy.size() < config.together()
                && !waiting.isEmpty()
                // The same report twice: the second hears that it is known.
                && !convoy.containsKey(waiting.element().report().id())) {
            var one = waiting.remove();
            convoy.put(one.report().id(), one);
        }
        underWay += convoy.isEmpty() ? 0 : 1;
        return List.copyOf(convoy.values());
    }

    private void arrived() {
        synchronized (this) {
            underWay--;
        }
        depart();
    }

    /** When one of them is to blame, each goes alone; when the database is, all hear of it at once. */
    private Uni<Void> run(List<Waiting> convoy) {
        return together(convoy)
                .onFailure()
                .recoverWithUni(failure -> convoy.size() > 1 && blamesOne(failure)
                        ? oneByOne(convoy)
                        : Uni.createFrom()
                                .voidItem()
                                .invoke(() -> convoy.forEach(one -> one.answer().fail(failure))));
    }

    /** A known id or foreign number, data that do not fit (SQLSTATE 22 and 23), or two statements that met (40). */
    private static boolean blamesOne(Throwable failure) {
        return failure instanceof ReportIdInUse
                || failure instanceof ForeignNumberTaken
                || (failure instanceof PgException refusal
                        && refusal.getSqlState().matches("(22|23|40)..."));
    }

    private Uni<Void> oneByOne(List<Waiting> convoy) {
        return Multi.createFrom()
                .iterable(convoy)
                .onItem()
                .transformToUniAndConcatenate(one -> run(List.of(one)))
                .collect()
                .last();
    }

    private Uni<Void> together(List<Waiting> convoy) {
        return Uni.createFrom()
                .deferred(
                        () -> statement.run(convoy.stream().map(Waiting::report).toList()))
                .invoke(signal::raise)
                .invoke(kept ->
                        convoy.forEach(one -> answer(one, kept.get(one.report().id()))))
                .replaceWithVoid();
    }

    private static void answer(Waiting one, @Nullable Kept kept) {
        if (kept == null) {
            one.answer().fail(new ReportIdInUse());
        } else if (kept.alike()) {
            one.answer().fail(new LooksAlike());
        } else {
            one.answer().complete(kept.number());
        }
    }
}
