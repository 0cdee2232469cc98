package io.gridcase.dispatch.alarm;

import io.gridcase.dispatch.assignment.Timer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** What timers did, and how late. */
@ApplicationScoped
class TimerMetrics {

    private final MeterRegistry registry;
    private final Counter failed;

    TimerMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.failed = Counter.builder("gridcase.timers.failed")
                .description("Cases that could not do what was due; each is tried again")
                .register(registry);
    }

    void fired(Fired fired, Instant now) {
        fired.timers().forEach(timer -> late(timer, now));
    }

    private void late(Timer timer, Instant now) {
        io.micrometer.core.instrument.Timer.builder("gridcase.timers.late")
                .description("How long after its time each was fired")
                .tag("kind", timer.kind().name())
                .publishPercentileHistogram()
                .register(registry)
                .record(Duration.between(timer.at(), now));
    }

    void failed() {
        failed.increment();
    }
}
