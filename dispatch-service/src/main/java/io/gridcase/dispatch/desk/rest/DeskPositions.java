package io.gridcase.dispatch.desk.rest;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.AssignmentProgress;
import io.gridcase.dispatch.assignment.Slice;
import io.gridcase.dispatch.assignment.Slice.Position;
import io.gridcase.dispatch.desk.ShowDesk;
import io.gridcase.web.Cursor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where somebody has got to on a desk: the deadline and the case number of the last row seen. */
final class DeskPositions {

    private static final int KEYS = 2;

    private DeskPositions() {}

    static Cursor cursor(AssignmentProgress last) {
        var position = ShowDesk.position(last);
        return new Cursor(List.of(position.at().map(Instant::toString).orElse(""), position.caseNumber()));
    }

    /** One row more than the page, which tells whether there is a next one. */
    static Slice slice(@Nullable String cursor, int limit) {
        return new Slice(
                Cursor.decode(cursor, KEYS)
                        .map(last -> new Position(
                                last.optionalInstant(0),
                                last.key(1, CaseNumber::new).value())),
                limit + 1);
    }
}
