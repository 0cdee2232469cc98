package io.gridcase.intake.report;

import java.util.Optional;

/**
 * One thing that somebody has corrected in a report.
 *
 * @param field classification, place, attributes or description
 * @param before in words
 */
public record Change(String field, String before, String after) {

    /** Empty when nothing changes. */
    static Optional<Change> of(String field, String before, String after) {
        return before.equals(after) ? Optional.empty() : Optional.of(new Change(field, before, after));
    }
}
