package io.gridcase.dispatch.desk.rest;

import io.gridcase.dispatch.assignment.AssignmentProgress;
import io.gridcase.dispatch.assignment.Reach;
import io.gridcase.dispatch.desk.ExportDesk;
import io.gridcase.spreadsheet.Download;
import io.gridcase.spreadsheet.ExportFormat;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Roles;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestMulti;

/** 导出: the desk as a spreadsheet. */
@Path("/desk/export")
@RolesAllowed({Roles.HANDLER, Roles.DEPARTMENT_HEAD, Roles.DISPATCHER, Roles.SUPERVISOR, Roles.SHIFT_LEADER})
class ExportResource {

    private final ExportDesk desk;
    private final CallerFromToken token;

    ExportResource(ExportDesk desk, CallerFromToken token) {
        this.desk = desk;
        this.token = token;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "导出 / Take the desk home as a spreadsheet",
            description =
                    "All that the list of the same filter shows, in its order; times as the clocks of the city show them. XLSX"
                            + " is for people, CSV (RFC 4180, UTF-8) for programs: a spreadsheet rounds its case numbers. In CSV"
                            + " a text that a spreadsheet would calculate has an apostrophe before it. The file is written while"
                            + " it is read; if that fails on the way, the connection is broken off and the file has no end.")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet",
            content = {
                @Content(mediaType = ExportFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = ExportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "422", description = "unknown-export-format, malformed-moment")
    public RestMulti<byte[]> export(
            @BeanParam @Valid DeskFilterRequest filter,
            @QueryParam("format") @Parameter(description = "csv or xlsx") @DefaultValue("csv") ExportFormat format) {
        var caller = token.caller();
        var session = where(Vertx.currentContext());
        var rows = desk.stretches(filter.filter(Reach.looking(caller)), caller.username(), session);
        var bytes = desk.zone()
                .onItem()
                .transformToMulti(
                        zone -> Download.bytes(format, ExportColumn.titles(), rows.map(found -> cells(found, zone))));
        return Download.of("desk", format, bytes);
    }

    private static List<List<Object>> cells(List<AssignmentProgress> rows, ZoneId zone) {
        return rows.stream().map(row -> ExportColumn.cells(row, zone)).toList();
    }

    /** Further stretches are asked for by the network; they belong where the request, and its session, live. */
    private static Executor where(Context request) {
        return then -> request.runOnContext(now -> then.run());
    }
}
