package io.gridcase.cityprofile;

import io.gridcase.code.ClassKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of the responsibility matrix (责任清单): who handles a class within an area.
 *
 * <p>Of several rules that apply the one with the longest area code wins; two that are equally long but name different
 * departments leave the choice to the dispatcher, so they are no error.
 *
 * @param ruleId unique, {@code [A-Za-z0-9][A-Za-z0-9._-]{0,63}}
 * @param areaPrefix code of an area; the rule holds in it and everything below
 * @param validFrom the first day on which the rule holds
 * @param validTo the last day on which it holds; empty: until further notice
 */
public record ResponsibilityRule(
        String ruleId,
        ClassKind kind,
        String code,
        String areaPrefix,
        String department,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    /** Whether the rule holds on a day, in the city's zone. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    boolean holdsBeside(ResponsibilityRule other) {
        return validTo.map(last -> !other.validFrom.isAfter(last)).orElse(true)
                && other.validTo.map(last -> !validFrom.isAfter(last)).orElse(true);
    }
}
