package io.gridcase.dispatch.desk.rest;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.AssignmentProgress;
import io.gridcase.dispatch.assignment.Slice;
import io.gridcase.dispatch.assignment.Slice.Position;
import io.gridcase.dispatch.desk.ShowDesk;
import io.gridcase.web.Cursor;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where somebody has got to on a desk: the deadline and the case number of the last row seen. */
final class DeskPositions {

    private static final int KEYS = 2;

    private DeskPositions() {}

    static Cursor cursor(AssignmentProgress last) {
        var position = ShowDesk.position(last);
        return new Cursor(List.of(position.at().map(Instant::toString).orElse(""), position.caseNumber()));
    }

    private static Optional<Position> position(@Nullable String cursor) {
        return Cursor.decode(cursor, KEYS).map(DeskPositions::position);
    }

    /** One row more than the page, which tells whether there is a next one. */
    static Slice slice(@Nullable String cursor, int limit) {
        return new Slice(position(cursor), limit + 1);
    }

    private static Position position(Cursor cursor) {
        var at = cursor.keys().get(0);
        try {
            return new Position(
                    at.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(at)),
                    new CaseNumber(cursor.keys().get(1)).value());
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.malformed();
        }
    }
}
