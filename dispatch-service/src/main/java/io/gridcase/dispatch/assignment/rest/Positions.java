package io.gridcase.dispatch.assignment.rest;

import io.gridcase.dispatch.assignment.AssignmentProgress;
import io.gridcase.dispatch.assignment.Hold;
import io.gridcase.dispatch.assignment.Slice;
import io.gridcase.dispatch.assignment.Slice.Position;
import io.gridcase.web.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cursors of lists that are ordered by an instant and the case number. */
final class Positions {

    private static final int KEYS = 2;

    private Positions() {}

    static Cursor cursor(Optional<Instant> at, String caseNumber) {
        return new Cursor(List.of(at.map(Instant::toString).orElse(""), caseNumber));
    }

    /** Of a list of what waits for a decision, the longest wait first. */
    static Cursor sinceHeld(AssignmentProgress progress) {
        var assignment = progress.assignment();
        return cursor(
                assignment.hold().map(Hold::heldAt), assignment.caseNumber().value());
    }

    /** One row more than the page, which tells whether there is a next one. */
    static Slice slice(@Nullable String cursor, int limit) {
        return new Slice(
                Cursor.decode(cursor, KEYS).map(last -> new Position(last.optionalInstant(0), last.text(1))),
                limit + 1);
    }
}
