package io.gridcase.closure.oversight.rest;

import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.closure.oversight.Names;
import io.gridcase.closure.oversight.OverdueCase.Position;
import io.gridcase.closure.oversight.Oversee;
import io.gridcase.code.CaseNumber;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Cursor;
import io.gridcase.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 超期案卷: what should be solved and is not. */
@Path("/overdue")
@Tag(name = "监督 / Oversight")
@RolesAllowed(SUPERVISOR)
class OverdueResource {

    private final Oversee oversee;
    private final Names names;
    private final CallerFromToken caller;

    OverdueResource(Oversee oversee, Names names, CallerFromToken caller) {
        this.oversee = oversee;
        this.names = names;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "超期案卷 / List what is overdue",
            description =
                    "The longest overdue first; only cases in the caller's areas. A case whose deadline is moved while"
                            + " somebody turns pages may be missed or seen twice")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "A parameter cannot be (problem)")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<OverdueLine>> list(
            @BeanParam @Valid QueueQuery query,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var filter = query.within(caller.caller().areas());
        return oversee.overdue(filter, after(cursor), limit + 1)
                .map(found -> Page.of(
                        found.answer(),
                        limit,
                        last -> behind(last.position()),
                        overdue -> OverdueLine.of(overdue, found.instant(), names)));
    }

    private static Cursor behind(Position last) {
        return new Cursor(List.of(last.at().toString(), last.caseNumber().value()));
    }

    private static Optional<Position> after(@Nullable String cursor) {
        return Cursor.decode(cursor, 2).map(last -> new Position(last.instant(0), last.key(1, CaseNumber::new)));
    }
}
