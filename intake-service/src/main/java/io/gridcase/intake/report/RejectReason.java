package io.gridcase.intake.report;

import org.jspecify.annotations.Nullable;

/**
 * A reason of the city's list for which a report becomes no case.
 *
 * @param name in Chinese
 * @param needsNote whether the reason alone does not tell the reporter enough
 */
public record RejectReason(String code, String name, boolean needsNote) {

    /** @throws NoteNeeded when the reason alone tells too little */
    void requireNote(@Nullable String note) {
        if (needsNote && note == null) {
            throw new NoteNeeded(code);
        }
    }
}
