package io.gridcase.closure.supervision.rest;

import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.closure.supervision.IssueSupervision;
import io.gridcase.closure.supervision.IssueSupervision.Supervisor;
import io.gridcase.closure.supervision.RecordSummons;
import io.gridcase.closure.supervision.ShowSupervisions;
import io.gridcase.closure.supervision.Standing;
import io.gridcase.closure.supervision.Supervision;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** 督办: the steps that were taken, their answers, and summonses held. */
@Path("/supervisions")
@Tag(name = "督办 / Supervision")
@RolesAllowed(SUPERVISOR)
class SupervisionResource {

    private final ShowSupervisions supervisions;
    private final IssueSupervision issueSupervision;
    private final RecordSummons recordSummons;
    private final CallerFromToken token;
    private final Clock clock;

    SupervisionResource(
            ShowSupervisions supervisions,
            IssueSupervision issueSupervision,
            RecordSummons recordSummons,
            CallerFromToken token,
            Clock clock) {
        this.supervisions = supervisions;
        this.issueSupervision = issueSupervision;
        this.recordSummons = recordSummons;
        this.token = token;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "督办清单 / List supervisions", description = "Newest first; only of cases in the own areas")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "A parameter cannot be (problem)")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<SupervisionAnswer>> list(
            @Valid @BeanParam SupervisionListQuery query,
            @QueryParam("standing")
                    @Pattern(regexp = "UNANSWERED|OVERDUE|ANSWERED")
                    @Parameter(description = "How it stands; left out: all")
                    @Nullable
                    String standing,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var now = clock.instant();
        return supervisions
                .supervisions(
                        query.within(token.caller().areas()),
                        Optional.ofNullable(standing).map(Standing::valueOf),
                        query.after(),
                        limit + 1)
                .map(found -> Page.of(
                        found,
                        limit,
                        last -> SupervisionListQuery.behind(last.issuedAt(), last.id()),
                        each -> SupervisionAnswer.of(each, now)));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "督办详情 / Show a supervision", description = "The answer's ETag is for If-Match")
    @APIResponse(responseCode = "200", description = "The supervision")
    @APIResponse(responseCode = "404", description = "supervision-not-found: none, or not in the own areas")
    public Uni<RestResponse<SupervisionAnswer>> show(@PathParam("id") UUID id) {
        return supervisions.show(id, token.caller().areas()).map(found -> answer(Status.OK, found));
    }

    @POST
    @Operation(summary = "直接督办 / Take a step that no rule has proposed")
    @APIResponse(responseCode = "201", description = "Issued, and told to the department")
    @APIResponse(responseCode = "404", description = "case-not-found: no such case, or not in the own areas")
    @APIResponse(responseCode = "409", description = "nobody-responsible: no department could do anything now")
    public Uni<RestResponse<SupervisionAnswer>> issue(@NotNull @Valid NewSupervisionRequest request) {
        return issueSupervision
                .onDemand(request.caseNumber(), request.level(), request.text(), supervisor())
                .map(issued -> answer(Status.CREATED, issued));
    }

    @POST
    @Path("/{id}/summons")
    @Operation(
            summary = "约谈记录 / Record a summons",
            description =
                    "Once it is arranged, and again when its outcome is known: the last record counts, all stay in"
                            + " the ledger")
    @APIResponse(responseCode = "200", description = "Recorded")
    @APIResponse(responseCode = "404", description = "supervision-not-found: none, or not in the own areas")
    @APIResponse(responseCode = "409", description = "not-a-summons")
    @APIResponse(responseCode = "412", description = "stale-version: something was noted meanwhile")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Uni<RestResponse<SupervisionAnswer>> summons(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version seen") @Nullable String ifMatch,
            @NotNull @Valid SummonsRequest request) {
        return recordSummons
                .record(id, IfMatch.version(ifMatch), request.held(), supervisor())
                .map(recorded -> answer(Status.OK, recorded));
    }

    private Supervisor supervisor() {
        var caller = token.caller();
        return new Supervisor(caller.username(), caller.areas());
    }

    private RestResponse<SupervisionAnswer> answer(Status status, Supervision supervision) {
        return ResponseBuilder.create(status, SupervisionAnswer.of(supervision, clock.instant()))
                .header("ETag", IfMatch.tag(supervision.version()))
                .build();
    }
}
