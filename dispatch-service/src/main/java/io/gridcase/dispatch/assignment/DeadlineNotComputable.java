package io.gridcase.dispatch.assignment;

import io.gridcase.refusal.Conflict;
import io.gridcase.workingtime.CalendarNotLoaded;
import java.util.Map;

/** The deadline reaches a year whose holidays are not in the city profile; it is never guessed. */
public class DeadlineNotComputable extends Conflict {

    private static final long serialVersionUID = 1L;

    public DeadlineNotComputable(CalendarNotLoaded unknown) {
        super(
                "calendar-not-loaded",
                "缺少该年度工作日历 / The working calendar of that year is not loaded",
                String.valueOf(unknown.getMessage()),
                Map.of("year", unknown.year().getValue()));
    }
}
