package io.gridcase.closure.supervision.rest;

import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.closure.supervision.DismissProposal;
import io.gridcase.closure.supervision.IssueSupervision;
import io.gridcase.closure.supervision.IssueSupervision.Supervisor;
import io.gridcase.closure.supervision.ProposalState;
import io.gridcase.closure.supervision.ShowSupervisions;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.IfMatch;
import io.gridcase.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What the rules propose, and what a supervisor makes of it. */
@Path("/supervision-proposals")
@Tag(name = "督办 / Supervision")
@RolesAllowed(SUPERVISOR)
class ProposalResource {

    private final ShowSupervisions supervisions;
    private final IssueSupervision issueSupervision;
    private final DismissProposal dismissProposal;
    private final CallerFromToken token;
    private final Clock clock;

    ProposalResource(
            ShowSupervisions supervisions,
            IssueSupervision issueSupervision,
            DismissProposal dismissProposal,
            CallerFromToken token,
            Clock clock) {
        this.supervisions = supervisions;
        this.issueSupervision = issueSupervision;
        this.dismissProposal = dismissProposal;
        this.token = token;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "督办建议清单 / List proposed steps", description = "Newest first; only of cases in the own areas")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "A parameter cannot be (problem)")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<ProposalAnswer>> list(
            @Valid @BeanParam SupervisionListQuery query,
            @QueryParam("state") @DefaultValue("OPEN") @Pattern(regexp = "OPEN|ISSUED|DISMISSED|LAPSED") String state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return supervisions
                .proposals(query.within(token.caller().areas()), ProposalState.valueOf(state), query.after(), limit + 1)
                .map(found -> Page.of(
                        found,
                        limit,
                        last -> SupervisionListQuery.behind(last.proposedAt(), last.id()),
                        ProposalAnswer::of));
    }

    @POST
    @Path("/{id}/issue")
    @Operation(
            summary = "采纳建议并发出 / Take the step",
            description = "The department is told, with these words or as proposed")
    @APIResponse(responseCode = "200", description = "The supervision that was issued")
    @APIResponse(responseCode = "404", description = "supervision-not-found: none, or not in the own areas")
    @APIResponse(responseCode = "409", description = "proposal-decided, nobody-responsible")
    @APIResponse(responseCode = "412", description = "stale-version: somebody else acted meanwhile")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Uni<RestResponse<SupervisionAnswer>> issue(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "Version seen, in quotes") @Nullable String ifMatch,
            @NotNull @Valid IssueRequest request) {
        return issueSupervision
                .proposed(id, IfMatch.version(ifMatch), request.words(), supervisor())
                .map(issued -> ResponseBuilder.ok(SupervisionAnswer.of(issued, clock.instant()))
                        .header("ETag", IfMatch.tag(issued.version()))
                        .build());
    }

    @POST
    @Path("/{id}/dismiss")
    @Operation(summary = "不采纳建议 / Decide against the step")
    @APIResponse(responseCode = "200", description = "The proposal, dismissed")
    @APIResponse(responseCode = "404", description = "supervision-not-found: none, or not in the own areas")
    @APIResponse(responseCode = "409", description = "proposal-decided")
    @APIResponse(responseCode = "412", description = "stale-version: somebody else acted meanwhile")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Uni<ProposalAnswer> dismiss(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "Version seen, in quotes") @Nullable String ifMatch,
            @NotNull @Valid DismissRequest request) {
        return dismissProposal
                .dismiss(id, IfMatch.version(ifMatch), request.reason(), supervisor())
                .map(ProposalAnswer::of);
    }

    private Supervisor supervisor() {
        var caller = token.caller();
        return new Supervisor(caller.username(), caller.areas());
    }
}
