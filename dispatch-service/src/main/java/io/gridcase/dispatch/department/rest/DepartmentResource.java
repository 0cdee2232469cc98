package io.gridcase.dispatch.department.rest;

import io.gridcase.dispatch.department.Department;
import io.gridcase.dispatch.department.ShowDepartments;
import io.gridcase.web.Cursor;
import io.gridcase.web.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The departments that cases can be dispatched to. */
@Path("/departments")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class DepartmentResource {

    private final ShowDepartments departments;

    DepartmentResource(ShowDepartments departments) {
        this.departments = departments;
    }

    @GET
    @Operation(summary = "专业部门 / List departments", description = "In the order of their codes.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<DepartmentAnswer>> list(
            @QueryParam("limit")
                    @Parameter(description = "Most rows of a page")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(Page.MAX_LIMIT)
                    int limit,
            @QueryParam("cursor") @Parameter(description = "\"next\" of the page before") @Nullable String cursor) {
        var after = Cursor.decode(cursor, 1).map(last -> last.text(0)).orElse("");
        return departments
                .list(after, limit + 1)
                .map(found -> Page.of(found, limit, DepartmentResource::cursor, DepartmentAnswer::of));
    }

    private static Cursor cursor(Department department) {
        return new Cursor(List.of(department.code().value()));
    }
}
