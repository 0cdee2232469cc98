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
     * The earlier of the limit's end and the promise; empty when there is neither. Fails with {@link CalendarNotLoaded} when the deadline reaches a year
     * whose holidays are not known.
     */
    public Uni<Optional<GrantedDeadline>> grant(ConditionKey condition, Instant start, Optional<Instant> promise) {
        return calendars
                .current()
                .chain(calendar -> rules.of(condition)
                        .map(found -> found.map(rule -> rule.grant(calendar.deadline(start, rule.limit())))))
                .map(byRule -> promise.map(date -> Optional.of(earlier(byRule, start, date)))
                        .orElse(byRule));
    }

    private static GrantedDeadline earlier(Optional<GrantedDeadline> byRule, Instant start, Instant promise) {
        return byRule.map(granted -> granted.notAfter(promise))
                .orElseGet(() -> GrantedDeadline.promised(start, promise));
    }
}
