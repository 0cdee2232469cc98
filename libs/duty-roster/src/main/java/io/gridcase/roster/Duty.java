package io.gridcase.roster;

import io.gridcase.code.GridCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the roster.
 *
 * @param person staff code
 * @param area code of a grid, or of any area above it
 * @param to last day, absent while it is open
 */
public record Duty(
        String person,
        DutyKind kind,
        String area,
        LocalDate from,
        @Nullable LocalDate to) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean covers(GridCode grid) {
        return grid.value().startsWith(area);
    }
}
