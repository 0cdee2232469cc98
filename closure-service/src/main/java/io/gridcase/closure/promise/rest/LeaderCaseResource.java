package io.gridcase.closure.promise.rest;

import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.closure.cityprofile.City;
import io.gridcase.closure.paging.CaseCursor;
import io.gridcase.closure.promise.ShowPromises;
import io.gridcase.spreadsheet.Download;
import io.gridcase.spreadsheet.ExportFormat;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/** 领导交办: the queue of what leaders have assigned. */
@Path("/leader-cases")
@Tag(name = "领导交办 / Leader cases")
@RolesAllowed(SUPERVISOR)
class LeaderCaseResource {

    private final ShowPromises promises;
    private final City city;
    private final CallerFromToken token;
    private final Clock clock;

    LeaderCaseResource(ShowPromises promises, City city, CallerFromToken token, Clock clock) {
        this.promises = promises;
        this.city = city;
        this.token = token;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "领导交办清单 / List what was promised to leaders",
            description = "Newest case first; only of the own areas; cases that were voided are left out")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "A parameter cannot be (problem)")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<PromiseLine>> list(
            @Valid @BeanParam PromiseQuery query,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return promises.list(query.within(token.caller().areas(), clock.instant()), CaseCursor.after(cursor), limit + 1)
                .map(found -> Page.of(found, limit, last -> CaseCursor.behind(last.caseNumber()), PromiseLine::of));
    }

    @GET
    @Path("/export")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "导出 / Take the list home as a spreadsheet",
            description =
                    "All that the list of the same filter shows, in its order; times as the clocks of the city show"
                            + " them. In CSV a text that a spreadsheet would calculate has an apostrophe before it.")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet",
            content = {
                @Content(mediaType = ExportFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = ExportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "400", description = "A parameter cannot be (problem)")
    @APIResponse(responseCode = "422", description = "unknown-export-format")
    public RestMulti<byte[]> export(
            @Valid @BeanParam PromiseQuery query,
            @QueryParam("format") @Parameter(description = "csv or xlsx") @DefaultValue("csv") ExportFormat format) {
        var caller = token.caller();
        var filter = query.within(caller.areas(), clock.instant());
        var columns = new PromiseColumns(city.zone());
        var stretches = promises.stretches(
                (last, most) -> promises.list(filter, last, most), caller.username(), where(Vertx.currentContext()));
        return Download.of("leader-cases", format, PromiseColumns.TITLES, stretches.map(columns::rows));
    }

    /** Further stretches are asked for by the network; they belong where the request, and its session, live. */
    private static Executor where(Context request) {
        return then -> request.runOnContext(now -> then.run());
    }
}
