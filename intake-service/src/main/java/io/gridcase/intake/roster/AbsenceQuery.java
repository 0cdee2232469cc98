package io.gridcase.intake.roster;

import io.gridcase.web.AreaScope;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which absences somebody wants to see, the earliest first.
 *
 * @param in areas of the duties of whoever is away
 * @param on a day on which they are away
 * @param after the absence behind which the page starts
 * @param limit rows of the page
 */
public record AbsenceQuery(AreaScope in, Optional<LocalDate> on, Optional<Position> after, int limit) {

    /** A place in the list; an absence of another beginning is another absence. */
    public record Position(LocalDate from, String person) {}
}
