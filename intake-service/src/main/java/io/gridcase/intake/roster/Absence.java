package io.gridcase.intake.roster;

import io.gridcase.refusal.Invalid;
import java.time.LocalDate;

/**
 * Days on which somebody of the roster is away.
 *
 * @param person staff code
 * @param from first day
 * @param to last day
 * @param notedBy staff code of the shift leader
 */
public record Absence(String person, LocalDate from, LocalDate to, String notedBy) {

    private static final int LONGEST_DAYS = 366;

    /** Refuses what can only be a slip: an end before the beginning, or years. */
    void requirePlausible(LocalDate today) {
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw implausible("toDay must lie between fromDay and a year later");
        }
        if (from.isBefore(today.minusDays(LONGEST_DAYS)) || from.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw implausible("fromDay must lie within a year of today");
        }
    }

    private static Invalid implausible(String detail) {
        return new Invalid("implausible-absence", "缺勤日期不合理 / The days of absence cannot be", detail);
    }
}
