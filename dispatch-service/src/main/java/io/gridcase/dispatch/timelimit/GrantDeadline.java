package io.gridcase.dispatch.timelimit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Computes a deadline once, when the clock starts. */
@ApplicationScoped
public class GrantDeadline {

    private final FindLimit limits;
    private final WorkingCalendars calendars;

    public GrantDeadline(FindLimit limits, WorkingCalendars calendars) {
        this.limits = limits;
        this.calendars = calendars;
    }

    /**
     * The earlier of the limit's end and the promise; without a {@code dueAt} when there is neither, but still with the
     * rule when it says 视情况定. Fails with {@link io.gridcase.workingtime.CalendarNotLoaded} when the deadline reaches a
     * year whose holidays are not known.
     */
    public Uni<GrantedDeadline> grant(DeadlineQuestion question) {
        var clock = DeadlineClock.started(question.start(), question.promise().orElse(null));
        return calendars
                .current()
                .map(city -> city.of(question.department()))
                .chain(calendar ->
                        limits.find(question).map(limit -> GrantedDeadline.of(limit.orElse(null), clock, calendar)));
    }
}
