package io.gridcase.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Gives the service its one {@link Clock}. */
@Singleton
class ClockProducer {

    /** PostgreSQL keeps microseconds: told no finer, an instant reads back as it was written. */
    private static final Duration PRECISION = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    @Singleton
    Clock clock(ClockConfig config) {
        Clock real = Clock.systemUTC();
        return Clock.tick(
                config.file().<Clock>map(file -> new ShiftedClock(file, real)).orElse(real), PRECISION);
    }
}
