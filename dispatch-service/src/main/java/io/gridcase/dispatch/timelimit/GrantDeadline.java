package io.gridcase.dispatch.timelimit;

import io.gridcase.workingtime.CalendarNotLoaded;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Computes a deadline once, when the clock starts. */
@ApplicationScoped
public class GrantDeadline {

    private final TimeLimitRules rules;
    private final WorkingCalendars calendars;

    public GrantDeadline(TimeLimitRules rules, WorkingCalendars calendars) {
        this.rules = rules;
        this.calendars = calendars;
    }

    /**
     * Empty for a condition without a limit; fails with {@link CalendarNotLoaded} when the deadline reaches a year
     * whose holidays are not known.
     */
    public Uni<Optional<GrantedDeadline>> grant(ConditionKey condition, Instant start) {
        return calendars
                .current()
                .chain(calendar -> rules.of(condition)
                        .map(found -> found.map(rule -> rule.grant(calendar.deadline(start, rule.limit())))));
    }
}
