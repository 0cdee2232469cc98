package io.gridcase.dispatch.timelimit;

import io.gridcase.code.DepartmentCode;
import io.gridcase.code.Stage;
import io.gridcase.workingtime.CalendarNotLoaded;
import io.gridcase.workingtime.WorkingCalendar;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Says until when a step should be over. */
@ApplicationScoped
public class StageEnd {

    private final StageLimits limits;
    private final WorkingCalendars calendars;

    public StageEnd(StageLimits limits, WorkingCalendars calendars) {
        this.limits = limits;
        this.calendars = calendars;
    }

    /**
     * By the hours of the department that it waits for, or of the city; to the microsecond, as rows keep it. Where the
     * holidays are not known it counts by the clock on the wall: a reminder that is early holds up nobody, and a case
     * must be able to wait for the very person who loads the calendar.
     */
    public Uni<Instant> of(Stage stage, Optional<DepartmentCode> department, Instant start) {
        return limits.of(stage)
                .chain(limit -> calendars
                        .current()
                        .map(city -> department.map(city::of).orElseGet(city::ofAll))
                        .map(calendar -> end(limit, start, calendar)))
                .map(end -> end.truncatedTo(ChronoUnit.MICROS));
    }

    private static Instant end(StageLimit limit, Instant start, WorkingCalendar calendar) {
        var byTheClock = start.plus(limit.time());
        try {
            return limit.isOfWorkingTime() ? calendar.after(start, limit.time()) : byTheClock;
        } catch (CalendarNotLoaded unknownYear) {
            return byTheClock;
        }
    }
}
