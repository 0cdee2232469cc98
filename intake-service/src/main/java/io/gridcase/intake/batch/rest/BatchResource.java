package io.gridcase.intake.batch.rest;

import static io.gridcase.web.Roles.INTAKE_OFFICER;
import static io.gridcase.web.Roles.SHIFT_LEADER;

import io.gridcase.intake.batch.BatchScope;
import io.gridcase.intake.batch.ImportList;
import io.gridcase.intake.batch.ListFile;
import io.gridcase.intake.batch.ShowBatches;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Lists of hotlines, inspections and partners. */
@Path("/batches")
@RolesAllowed({INTAKE_OFFICER, SHIFT_LEADER})
class BatchResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportList importList;
    private final ShowBatches showBatches;
    private final CallerFromToken token;

    BatchResource(ImportList importList, ShowBatches showBatches, CallerFromToken token) {
        this.importList = importList;
        this.showBatches = showBatches;
        this.token = token;
    }

    @POST
    @Consumes({"text/csv", XLSX, "application/octet-stream"})
    @Operation(
            summary = "批量导入 / Import a list",
            description = "CSV or XLSX, told apart by the first bytes; columns in docs/lists.md. Everything is checked"
                    + " before anything is imported. Answers when the last row is in; the list sent again under the same id"
                    + " brings in what a crash left out.")
    @APIResponse(responseCode = "200", description = "Checked only (dryRun)")
    @APIResponse(responseCode = "201", description = "Every row is a report; Location names the list")
    @APIResponse(responseCode = "409", description = "batch-id-taken")
    @APIResponse(responseCode = "413", description = "list-too-large: more than 5,000 rows or 10 MB")
    @APIResponse(
            responseCode = "422",
            description = "invalid-list, with rowErrorCount and rowErrors (row, column, value, reason), at most 200;"
                    + " unreadable-list, wrong-list-order, unknown-channel")
    public Uni<RestResponse<ImportAnswer>> importList(@Valid @BeanParam OrderQuery query, byte[] content) {
        var file = new ListFile(content, query.encoding());
        var order = query.order(file);
        return query.dryRun()
                ? importList
                        .check(order, file, token.caller())
                        .map(list -> RestResponse.ok(ImportAnswer.of(order.id(), true, list)))
                : importList
                        .importAll(order, file, token.caller())
                        .map(list -> ResponseBuilder.<ImportAnswer>created(URI.create("/batches/" + order.id()))
                                .entity(ImportAnswer.of(order.id(), false, list))
                                .build());
    }

    @GET
    @Operation(summary = "查询清单 / Lists, the latest first", description = "Own ones, and those with rows in own areas.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<BatchAnswer>> list(@Valid @BeanParam BatchListing listing) {
        return showBatches.page(listing.query(BatchScope.of(token.caller()))).map(listing::page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看清单 / How far a list has come", description = "Also while it is being imported.")
    @APIResponse(responseCode = "200", description = "The list")
    @APIResponse(responseCode = "404", description = "batch-not-found")
    public Uni<BatchAnswer> show(@Parameter(description = "UUID") @PathParam("id") UUID id) {
        return showBatches.standing(id, BatchScope.of(token.caller())).map(BatchAnswer::of);
    }

    @GET
    @Path("/{id}/rows.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "导出清单 / What became of each row", description = "UTF-8 with byte order mark.")
    @APIResponse(responseCode = "200", description = "One line a row")
    @APIResponse(responseCode = "404", description = "batch-not-found")
    public Uni<RestResponse<String>> export(@Parameter(description = "UUID") @PathParam("id") UUID id) {
        return showBatches
                .lines(id, BatchScope.of(token.caller()))
                .map(lines -> ResponseBuilder.ok(BatchCsv.of(lines))
                        .header("Content-Disposition", "attachment; filename=\"" + id + ".csv\"")
                        .build());
    }
}
