package io.gridcase.cityprofile.responsibility;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the responsibility matrix (责任清单): who handles a class of problems within an area.
 *
 * @param ruleId unique, {@code [A-Za-z0-9][A-Za-z0-9._-]{0,63}}
 * @param validFrom the first day on which the rule holds
 * @param validTo the last day on which it holds; empty: until further notice
 */
public record ResponsibilityRule(
        String ruleId, RuleScope scope, Duty duty, LocalDate validFrom, Optional<LocalDate> validTo) {

    /** Whether the rule holds on a day, in the city's zone. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether there is a day on which both hold. */
    public boolean holdsBeside(ResponsibilityRule other) {
        return validTo.map(last -> !other.validFrom.isAfter(last)).orElse(true)
                && other.validTo.map(last -> !validFrom.isAfter(last)).orElse(true);
    }

    /** In what the rule does not fit a problem that is filed then, by the city's clocks; empty: it fits. */
    public Set<Criterion> failing(Problem problem, LocalDateTime filedAt) {
        var failing = EnumSet.noneOf(Criterion.class);
        scope.collectFailing(problem, filedAt.toLocalTime(), failing);
        if (!holdsOn(filedAt.toLocalDate())) {
            failing.add(Criterion.VALIDITY);
        }
        return failing;
    }

    public Specificity specificity() {
        return scope.specificity();
    }

    public ResponsibilityRule withDuty(Duty other) {
        return new ResponsibilityRule(ruleId, scope, other, validFrom, validTo);
    }
}
