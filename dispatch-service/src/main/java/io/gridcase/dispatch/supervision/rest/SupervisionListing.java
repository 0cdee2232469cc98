package io.gridcase.dispatch.supervision.rest;

import io.gridcase.dispatch.supervision.Supervision;
import io.gridcase.dispatch.supervision.Supervisions.Position;
import io.gridcase.web.Cursor;
import io.gridcase.web.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a case's reminders and supervisions somebody wants to see. */
record SupervisionListing(
        @QueryParam("limit")
        @Parameter(description = "Most rows of a page")
        @DefaultValue("50")
        @Min(1)
        @Max(Page.MAX_LIMIT)
        int limit,

        @QueryParam("cursor") @Parameter(description = "\"next\" of the page before") @Nullable
        String cursor) {

    private static final int KEYS = 2;

    Optional<Position> after() {
        return Cursor.decode(cursor, KEYS).map(last -> new Position(last.instant(0), last.uuid(1)));
    }

    Page<SupervisionAnswer> page(List<Supervision> found) {
        return Page.of(found, limit, SupervisionListing::cursor, SupervisionAnswer::of);
    }

    private static Cursor cursor(Supervision last) {
        return new Cursor(List.of(last.demand().issuedAt().toString(), last.id().toString()));
    }
}
