package io.gridcase.dispatch.timelimit;

import io.gridcase.code.DepartmentCode;
import io.gridcase.workingtime.CalendarNotLoaded;
import io.gridcase.workingtime.TimeLimit;
import io.gridcase.workingtime.TimeLimitUnit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/**
 * 拒签时限: until when a department may say "not mine". One day on the clock of the limit, or the limit itself when that
 * is shorter.
 */
@ApplicationScoped
public class ReturnWindow {

    private static final TimeLimit WORK_DAY = new TimeLimit(1, TimeLimitUnit.WORK_DAY);
    private static final TimeLimit URGENT_DAY = new TimeLimit(1, TimeLimitUnit.URGENT_WORK_DAY);

    private final WorkingCalendars calendars;

    public ReturnWindow(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    /** Fails with {@link CalendarNotLoaded} when the day reaches a year whose holidays are not known. */
    public Uni<Instant> after(DepartmentCode department, GrantedDeadline deadline) {
        var limit = deadline.limit();
        var day = limit != null && limit.limitUnit().isContinuous() ? URGENT_DAY : WORK_DAY;
        return calendars
                .current()
                .map(city ->
                        city.of(department).deadline(deadline.startedAt(), day).dueAt())
                .map(end -> Optional.ofNullable(deadline.dueAt())
                        .filter(due -> due.isBefore(end))
                        .orElse(end));
    }
}
