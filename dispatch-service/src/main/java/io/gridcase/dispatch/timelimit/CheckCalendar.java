package io.gridcase.dispatch.timelimit;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Year;
import java.util.Optional;

/** Asks in time for the holidays of next year: the notice comes in November, deadlines reach into January. */
@ApplicationScoped
public class CheckCalendar {

    private final WorkingCalendars calendars;
    private final Clock clock;

    CheckCalendar(WorkingCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The year that is not loaded though it is 1 December or later, in the city's zone. */
    @WithSession
    public Uni<Optional<Year>> missing() {
        return calendars.current().map(city -> city.missingAt(clock.instant()));
    }
}
