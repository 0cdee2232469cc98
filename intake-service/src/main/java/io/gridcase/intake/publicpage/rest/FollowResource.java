package io.gridcase.intake.publicpage.rest;

import io.gridcase.intake.publicpage.FollowReport;
import io.gridcase.intake.publicpage.GiveLink;
import io.gridcase.intake.publicpage.PublicConfig;
import io.gridcase.intake.publicpage.ReportNotFixed;
import io.gridcase.intake.publicpage.SaySatisfaction;
import io.gridcase.intake.report.Accepted;
import io.gridcase.intake.secret.Secret;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What a reporter who is not staff sees and says, by the link alone. */
@Path("/follow/{token}")
@PermitAll
class FollowResource {

    private static final String TOKEN = "Out of the link that the reporter was given";

    private final FollowReport followed;
    private final SaySatisfaction satisfaction;
    private final ReportNotFixed notFixed;
    private final GiveLink links;
    private final PublicConfig config;

    FollowResource(
            FollowReport followed,
            SaySatisfaction satisfaction,
            ReportNotFixed notFixed,
            GiveLink links,
            PublicConfig config) {
        this.followed = followed;
        this.satisfaction = satisfaction;
        this.notFixed = notFixed;
        this.links = links;
        this.config = config;
    }

    @GET
    @Operation(summary = "办理进度 / How far my report is", description = "Each step, the deadline, the outcome.")
    @APIResponse(responseCode = "200", description = "The report, without any person's name")
    @APIResponse(responseCode = "404", description = "link-not-found")
    @APIResponse(responseCode = "429", description = "too-many-requests")
    public Uni<RestResponse<FollowAnswer>> show(@Parameter(description = TOKEN) @PathParam("token") String token) {
        return followed.behind(new Secret(token))
                .map(found -> ResponseBuilder.ok(FollowAnswer.of(found, link(token)))
                        // The address is the key: it must stay neither in a cache nor in another site's log.
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header("Referrer-Policy", "no-referrer")
                        .build());
    }

    @POST
    @Path("/satisfaction")
    @Operation(
            summary = "满意度 / Are you satisfied",
            description = "Once, after closing. The same again changes nothing.")
    @APIResponse(responseCode = "200", description = "Kept")
    @APIResponse(responseCode = "404", description = "link-not-found")
    @APIResponse(responseCode = "409", description = "not-closed, already-said")
    public Uni<SatisfactionAnswer> say(
            @Parameter(description = TOKEN) @PathParam("token") String token,
            @NotNull @Valid SatisfactionRequest request) {
        return satisfaction
                .say(new Secret(token), request.score(), request.comment())
                .map(SatisfactionAnswer::of);
    }

    @POST
    @Path("/not-fixed")
    @Operation(
            summary = "未解决 / It is not fixed",
            description =
                    "Within 15 days of closing: files the problem as a new case, linked to the closed one. A case is"
                            + " reopened once, whoever of its reporters says so.")
    @APIResponse(responseCode = "200", description = "It had been reopened before; that report")
    @APIResponse(responseCode = "201", description = "Reopened")
    @APIResponse(responseCode = "404", description = "link-not-found")
    @APIResponse(responseCode = "409", description = "not-closed, reopening-too-late")
    public Uni<RestResponse<ReopenedAnswer>> notFixed(
            @Parameter(description = TOKEN) @PathParam("token") String token) {
        return links.reportOf(new Secret(token)).chain(notFixed::again).chain(this::answer);
    }

    private Uni<RestResponse<ReopenedAnswer>> answer(Accepted reopened) {
        var status = reopened.repeated() ? RestResponse.Status.OK : RestResponse.Status.CREATED;
        return links.to(reopened.report().id())
                .map(token -> ResponseBuilder.create(status, new ReopenedAnswer(link(token.value())))
                        .build());
    }

    private String link(String token) {
        return config.url() + "/follow/" + token;
    }
}
