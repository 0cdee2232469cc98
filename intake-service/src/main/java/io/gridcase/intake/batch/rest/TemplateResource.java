package io.gridcase.intake.batch.rest;

import static io.gridcase.web.Roles.INTAKE_OFFICER;
import static io.gridcase.web.Roles.SHIFT_LEADER;

import io.gridcase.intake.batch.DraftList;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Empty lists to fill in. */
@Path("/batches")
@RolesAllowed({INTAKE_OFFICER, SHIFT_LEADER})
class TemplateResource {

    private final DraftList lists;

    TemplateResource(DraftList lists) {
        this.lists = lists;
    }

    @GET
    @Path("/template.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "清单模板 CSV / An empty list as CSV")
    @APIResponse(responseCode = "200", description = "Heading only; UTF-8 with byte order mark")
    public RestResponse<byte[]> csv(@BeanParam TemplateQuery query) {
        return download("csv", lists.csv(query.about()));
    }

    @GET
    @Path("/template.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "清单模板 XLSX / An empty list as XLSX")
    @APIResponse(responseCode = "200", description = "Heading only")
    public RestResponse<byte[]> xlsx(@BeanParam TemplateQuery query) {
        return download("xlsx", lists.xlsx(query.about()));
    }

    private static RestResponse<byte[]> download(String ending, byte[] content) {
        return ResponseBuilder.ok(content)
                .header("Content-Disposition", "attachment; filename=\"gridcase-list." + ending + "\"")
                .build();
    }
}
