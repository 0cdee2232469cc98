package io.gridcase.dispatch.whatif.rest;

import io.gridcase.dispatch.whatif.FiledProblem;
import io.gridcase.dispatch.whatif.FiledProblem.Position;
import io.gridcase.dispatch.whatif.Period;
import io.gridcase.web.AreaScope;
import io.gridcase.web.Cursor;
import io.gridcase.web.Moment;
import io.gridcase.web.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which period to replay, and which part of the changed cases to show. */
record WhatIfRequest(
        @QueryParam("from")
        @Parameter(
                description = "Cases filed at or after it, ISO 8601 with zone",
                required = true,
                schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        @NotNull
        Moment from,

        @QueryParam("to")
        @Parameter(
                description = "Cases filed before it, ISO 8601 with zone",
                required = true,
                schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        @NotNull
        Moment to,

        @QueryParam("limit")
        @Parameter(description = "Most changed cases of a page")
        @DefaultValue("50")
        @Min(1)
        @Max(Page.MAX_LIMIT)
        int limit,

        @QueryParam("cursor") @Parameter(description = "\"changes.next\" of the answer before") @Nullable
        String cursor) {

    private static final int KEYS = 2;

    Period period(AreaScope areas) {
        return new Period(from.instant(), to.instant(), areas);
    }

    Position after() {
        return Cursor.decode(cursor, KEYS)
                .map(last -> new Position(last.instant(0), last.text(1)))
                .orElse(new Position(Instant.EPOCH, ""));
    }

    static Cursor cursor(FiledProblem filed) {
        var position = filed.position();
        return new Cursor(List.of(position.filedAt().toString(), position.caseNumber()));
    }
}
