package io.gridcase.dispatch.assignment;

import io.gridcase.dispatch.timelimit.CountedDay;
import io.gridcase.dispatch.timelimit.DeadlineChange;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import java.util.List;

/**
 * A deadline with all that made it.
 *
 * @param days what each day adds to the clock, by the calendar of today
 * @param calendarVersion of the calendar of today: if it is not the deadline's own, the deadline waits to be recomputed
 * @param changes the oldest first
 */
public record ExplainedDeadline(
        GrantedDeadline deadline, List<CountedDay> days, String calendarVersion, List<DeadlineChange> changes) {

    public ExplainedDeadline {
        days = List.copyOf(days);
        changes = List.copyOf(changes);
    }
}
