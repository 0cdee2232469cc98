package io.gridcase.dispatch.alarm;

import io.gridcase.code.CaseNumber;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** Looks for what is due, on every replica, and does it until nothing is left or the service stops. */
@ApplicationScoped
public class FireTimers {

    /** Of the schedule, to pause it by. */
    public static final String SCHEDULE = "timers";

    private static final Logger LOG = Logger.getLogger(FireTimers.class);

    private final FireTransaction fire;
    private final TimerMetrics metrics;
    private final TimerConfig config;
    private final Patience patience;
    private final Clock clock;
    private volatile boolean stopping;

    FireTimers(FireTransaction fire, TimerMetrics metrics, TimerConfig config, Clock clock) {
        this.fire = fire;
        this.metrics = metrics;
        this.config = config;
        this.patience = new Patience(config.firstRetry(), config.longestRetry());
        this.clock = clock;
    }

    @Scheduled(
            identity = SCHEDULE,
            every = "{gridcase.timers.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
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

    /** @return how many cases were looked at; fewer than a batch when nothing else is due */
    private Uni<Integer> next() {
        var now = clock.instant();
        return fire.several(now, config.batch())
                .invoke(fired -> metrics.fired(fired, now))
                .map(Fired::cases)
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
        return fire.one(caseNumber, now)
                .invoke(fired -> metrics.fired(fired, now))
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(why -> later(caseNumber, now, why));
    }

    /** Fails when it cannot even be noted: then it is the database that fails, not the case. */
    private Uni<Void> later(CaseNumber caseNumber, Instant now, Throwable why) {
        return fire.failed(caseNumber, patience, now)
                .invoke(failures -> log(caseNumber, failures, why))
                .replaceWithVoid();
    }

    private void log(CaseNumber caseNumber, int failures, Throwable why) {
        metrics.failed();
        var level = failures < config.alarmAfter() ? Logger.Level.WARN : Logger.Level.ERROR;
        LOG.logf(level, why, "case %s could not do what is due, %d. time in a row", caseNumber, failures);
    }
}
