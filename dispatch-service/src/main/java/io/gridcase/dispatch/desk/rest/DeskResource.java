package io.gridcase.dispatch.desk.rest;

import io.gridcase.dispatch.assignment.Reach;
import io.gridcase.dispatch.desk.ShowDesk;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Page;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** 工作台: what is to be done, for a department's handlers and head, and for the centre. */
@Path("/desk")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HANDLER, Roles.DEPARTMENT_HEAD, Roles.DISPATCHER, Roles.SUPERVISOR, Roles.SHIFT_LEADER})
@APIResponse(responseCode = "400", description = "invalid-request")
@APIResponse(responseCode = "422", description = "malformed-cursor, malformed-moment")
class DeskResource {

    private final ShowDesk desk;
    private final CallerFromToken token;

    DeskResource(ShowDesk desk, CallerFromToken token) {
        this.desk = desk;
        this.token = token;
    }

    @GET
    @Operation(
            summary = "工作台 / What is to be done, the most urgent first",
            description =
                    "By 终止时间, which for assignments on the same clock is the order of the working time left and, unlike"
                            + " that, does not change while somebody leafs through; those without a deadline last; at the same"
                            + " instant by case number. Whoever keeps to this order is late as seldom as possible.")
    @APIResponse(responseCode = "200", description = "One page")
    public Uni<Page<DeskItemAnswer>> page(
            @BeanParam @Valid DeskFilterRequest filter,
            @QueryParam("limit")
                    @Parameter(description = "Most rows of a page")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(Page.MAX_LIMIT)
                    int limit,
            @QueryParam("cursor") @Parameter(description = "\"next\" of the page before") @Nullable String cursor) {
        return desk.page(filter.filter(Reach.looking(token.caller())), DeskPositions.slice(cursor, limit))
                .map(found -> Page.of(found, limit, DeskPositions::cursor, DeskItemAnswer::of));
    }

    @GET
    @Path("/counts")
    @Operation(summary = "工作台计数 / How much of it there is, by light and by state")
    @APIResponse(responseCode = "200", description = "Of the same filter as the list")
    public Uni<DeskCountsAnswer> counts(@BeanParam @Valid DeskFilterRequest filter) {
        return desk.counts(filter.filter(Reach.looking(token.caller()))).map(DeskCountsAnswer::of);
    }
}
