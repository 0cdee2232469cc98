package io.gridcase.closure.watch;

import io.gridcase.code.CaseNumber;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** Looks for what is due, on every replica, and tells it. */
@ApplicationScoped
public class KeepWatch {

    private static final Logger LOG = Logger.getLogger(KeepWatch.class);

    private final WatchTransaction transaction;
    private final WatchMetrics metrics;
    private final WatchConfig config;
    private final Patience patience;
    private final Clock clock;
    private final Vertx vertx;
    private volatile boolean stopping;

    KeepWatch(WatchTransaction transaction, WatchMetrics metrics, WatchConfig config, Clock clock, Vertx vertx) {
        this.transaction = transaction;
        this.metrics = metrics;
        this.config = config;
        this.patience = new Patience(config.firstRetry(), config.longestRetry());
        this.clock = clock;
        this.vertx = vertx;
    }

    /**
     * Goes on until the service stops: no schedule is finer than a second, and that would be too late. The schedule
     * begins it, and again where it has failed.
     */
    @Scheduled(
            every = "1s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public Uni<Void> untilStopped() {
        return Uni.createFrom()
                .deferred(this::all)
                .call(this::rest)
                .replaceWith(true)
                .repeat()
                .until(done -> stopping)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Everything that is due now. */
    public Uni<Void> all() {
        return Uni.createFrom()
                .deferred(this::next)
                .repeat()
                .whilst(cases -> cases == config.batch() && !stopping)
                .collect()
                .last()
                .replaceWithVoid();
    }

    void atShutdownDelay(@Observes ShutdownDelayInitiatedEvent delay) {
        stopping = true;
    }

    void atShutdown(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }

    private Uni<Long> rest() {
        return Uni.createFrom().emitter(rested -> vertx.setTimer(config.every().toMillis(), rested::complete));
    }

    /** @return how many cases were looked at; fewer than a batch when nothing else is due */
    private Uni<Integer> next() {
        var now = clock.instant();
        return transaction
                .several(now, config.batch())
                .invoke(metrics::told)
                .map(Looked::cases)
                .onFailure(BatchFailed.class)
                .recoverWithUni(failed -> eachAlone(((BatchFailed) failed).claimed(), now));
    }

    private Uni<Integer> eachAlone(List<CaseNumber> claimed, Instant now) {
        return Multi.createFrom()
                .iterable(claimed)
                .onItem()
                .transformToUniAndConcatenate(caseNumber -> alone(caseNumber, now))
                .collect()
                .last()
                .replaceWith(claimed.size());
    }

    private Uni<Void> alone(CaseNumber caseNumber, Instant now) {
        return transaction
                .one(caseNumber, now)
                .invoke(metrics::told)
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(why -> later(caseNumber, now, why));
    }

    /** Fails when it cannot even be noted: then it is the database that fails, not the case. */
    private Uni<Void> later(CaseNumber caseNumber, Instant now, Throwable why) {
        return transaction
                .failed(caseNumber, patience, now)
                .invoke(failures -> log(caseNumber, failures, why))
                .replaceWithVoid();
    }

    private void log(CaseNumber caseNumber, int failures, Throwable why) {
        metrics.failed();
        var level = failures < config.alarmAfter() ? Logger.Level.WARN : Logger.Level.ERROR;
        LOG.logf(level, why, "case %s could not be looked at, %d. time in a row", caseNumber, failures);
    }
}
