package io.gridcase.dispatch.timelimit.timer;

import io.gridcase.dispatch.timelimit.CheckCalendar;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.Optional;
import org.jboss.logging.Logger;

/** {@code gridcase_calendar_next_year_missing}, and a warning at start and once a day; the service stays ready. */
@ApplicationScoped
class CalendarAlarm {

    private static final Logger LOG = Logger.getLogger(CalendarAlarm.class);

    private final CheckCalendar calendar;
    private volatile Optional<Year> missing = Optional.empty();

    CalendarAlarm(CheckCalendar calendar, MeterRegistry registry) {
        this.calendar = calendar;
        Gauge.builder("gridcase.calendar.next.year.missing", () -> missing.isPresent() ? 1 : 0)
                .description("1 from 1 December while the holidays of next year are not loaded")
                .register(registry);
    }

    @Scheduled(
            every = "1m",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> measure() {
        return calendar.missing().invoke(found -> missing = found).replaceWithVoid();
    }

    @Scheduled(
            every = "24h",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> warn() {
        return calendar.missing()
                .invoke(found -> found.ifPresent(year -> LOG.warnf(
                        "the holidays of %s are not loaded: deadlines that reach into it wait for a dispatcher", year)))
                .replaceWithVoid();
    }
}
