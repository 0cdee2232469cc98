package io.gridcase.intake.batch.rest;

import io.gridcase.intake.batch.BatchQuery;
import io.gridcase.intake.batch.BatchQuery.Position;
import io.gridcase.intake.batch.BatchScope;
import io.gridcase.intake.batch.BatchStanding;
import io.gridcase.web.Cursor;
import io.gridcase.web.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of the lists a request asks for. */
record BatchListing(
        @Parameter(description = "Rows of a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT)
        int limit,

        @Parameter(description = "\"next\" of the page before") @QueryParam("cursor") @Nullable
        String cursor) {

    BatchQuery query(BatchScope visibleTo) {
        return new BatchQuery(
                visibleTo, Cursor.decode(cursor, 2).map(last -> new Position(last.instant(0), last.uuid(1))), limit);
    }

    Page<BatchAnswer> page(List<BatchStanding> found) {
        return Page.of(
                found,
                limit,
                last -> new Cursor(List.of(
                        last.batch().importedAt().toString(), last.batch().id().toString())),
                BatchAnswer::of);
    }
}
