package io.gridcase.intake.report.rest;

import io.gridcase.intake.report.Report;
import io.gridcase.intake.report.ReportQuery;
import io.gridcase.intake.report.ReportQuery.Position;
import io.gridcase.intake.report.ReportState;
import io.gridcase.intake.report.Visibility;
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

/** Which page of which reports a request asks for. */
record ReportListing(
        @Parameter(description = "All when absent") @QueryParam("state") @Nullable
        ReportState state,

        @Parameter(description = "Rows of a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT)
        int limit,

        @Parameter(description = "\"next\" of the page before") @QueryParam("cursor") @Nullable
        String cursor) {

    ReportQuery query(Visibility visibleTo) {
        var after = Cursor.decode(cursor, 2).map(last -> new Position(last.instant(0), last.uuid(1)));
        return new ReportQuery(visibleTo, Optional.ofNullable(state), after, limit);
    }

    Page<ReportAnswer> page(List<Report> found) {
        return Page.of(
                found,
                limit,
                last -> new Cursor(
                        List.of(last.receivedAt().toString(), last.id().toString())),
                ReportAnswer::of);
    }
}
