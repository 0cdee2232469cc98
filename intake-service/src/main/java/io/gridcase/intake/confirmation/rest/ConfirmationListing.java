package io.gridcase.intake.confirmation.rest;

import io.gridcase.intake.confirmation.Confirmation;
import io.gridcase.intake.confirmation.ConfirmationQuery;
import io.gridcase.intake.confirmation.ConfirmationQuery.Position;
import io.gridcase.intake.confirmation.ConfirmationState;
import io.gridcase.intake.report.Visibility;
import io.gridcase.web.Cursor;
import io.gridcase.web.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of which confirmations a request asks for. */
record ConfirmationListing(
        @Parameter(description = "OPEN 待核实, DONE 已核实, CANCELLED 已撤销") @QueryParam("state") @DefaultValue("OPEN")
        ConfirmationState state,

        @Parameter(description = "true: only those whose time is over") @QueryParam("overdue") @DefaultValue("false")
        boolean overdue,

        @Parameter(description = "UUID: only those of this report") @QueryParam("report") @Nullable
        UUID report,

        @Parameter(description = "Rows of a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT)
        int limit,

        @Parameter(description = "\"next\" of the page before") @QueryParam("cursor") @Nullable
        String cursor) {

    ConfirmationQuery query(Visibility visibleTo, Instant now) {
        return new ConfirmationQuery(
                visibleTo,
                state,
                Optional.of(now).filter(asked -> overdue),
                Optional.ofNullable(report),
                Cursor.decode(cursor, 2).map(last -> new Position(last.instant(0), last.uuid(1))),
                limit);
    }

    Page<ConfirmationAnswer> page(List<Confirmation> found, Instant now) {
        return Page.of(
                found,
                limit,
                last -> new Cursor(
                        List.of(last.request().dueAt().toString(), last.id().toString())),
                confirmation -> ConfirmationAnswer.of(confirmation, now));
    }
}
