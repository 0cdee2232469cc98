package io.gridcase.intake.desk.rest;

import static java.util.Objects.requireNonNull;

import io.gridcase.intake.desk.QueuePage;
import io.gridcase.intake.desk.Waiting;
import io.gridcase.web.Cursor;
import io.gridcase.web.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of the queue a request asks for. */
record QueuePaging(
        @Parameter(description = "Rows of a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT)
        int limit,

        @Parameter(description = "\"next\" of the page before") @QueryParam("cursor") @Nullable
        String cursor) {

    QueuePage page() {
        return new QueuePage(
                Cursor.decode(cursor, 2).map(last -> new QueuePage.Position(last.instant(0), last.uuid(1))), limit);
    }

    Page<WaitingAnswer> page(List<Waiting> found) {
        return Page.of(found, limit, QueuePaging::cursor, WaitingAnswer::of);
    }

    private static Cursor cursor(Waiting last) {
        var report = last.report();
        var decideBy = requireNonNull(report.arrival().decideBy());
        return new Cursor(List.of(decideBy.toString(), report.id().toString()));
    }
}
