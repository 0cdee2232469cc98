package io.gridcase.closure.watch;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.closure.casefile.DeadlinePassed;
import io.gridcase.closure.casefile.DeadlineWarned;
import io.gridcase.workingtime.CalendarNotLoaded;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** What was told, how late, and what could not be. */
@ApplicationScoped
class WatchMetrics {

    private static final Logger LOG = Logger.getLogger(WatchMetrics.class);

    private final MeterRegistry registry;
    private final Clock clock;
    private final Counter failed;
    private final Counter uncertain;
    private final Set<Year> missing = ConcurrentHashMap.newKeySet();

    WatchMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        this.failed = Counter.builder("gridcase.watch.failed")
                .description("Cases that could not be looked at; each is tried again")
                .register(registry);
        this.uncertain = Counter.builder("gridcase.watch.uncertain")
                .description("Crossings that cannot be computed because no working calendar has their year")
                .register(registry);
    }

    /** After the commit. */
    void told(Looked looked) {
        var now = clock.instant();
        looked.told().forEach(event -> late(event, now));
    }

    private void late(CaseEvent event, Instant now) {
        if (event instanceof DeadlineWarned warned) {
            late("WARNED", warned.warnAt(), now);
        } else if (event instanceof DeadlinePassed passed) {
            late("PASSED", passed.passedAt(), now);
        }
    }

    private void late(String kind, Instant at, Instant now) {
        Timer.builder("gridcase.watch.late")
                .description("How long after the crossing its event was committed")
                .tag("kind", kind)
                .publishPercentileHistogram()
                .register(registry)
                .record(Duration.between(at, now));
    }

    void failed() {
        failed.increment();
    }

    void uncertain(CalendarNotLoaded why) {
        uncertain.increment();
        if (missing.add(why.year())) {
            LOG.warnf("multiples of deadlines cannot be told: %s", why.getMessage());
        }
    }
}
