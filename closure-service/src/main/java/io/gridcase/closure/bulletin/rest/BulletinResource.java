package io.gridcase.closure.bulletin.rest;

import io.gridcase.cityprofile.evaluation.Figure;
import io.gridcase.closure.bulletin.Bulletin;
import io.gridcase.closure.bulletin.Bulletins.CasesAsked;
import io.gridcase.closure.bulletin.Bulletins.Position;
import io.gridcase.closure.bulletin.PublishBulletin;
import io.gridcase.closure.bulletin.PublishBulletin.Editor;
import io.gridcase.closure.bulletin.ShowBulletins;
import io.gridcase.closure.evaluation.FigureOfUnit;
import io.gridcase.closure.paging.CaseCursor;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Cursor;
import io.gridcase.web.IfMatch;
import io.gridcase.web.Page;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** 通报: what was published, and the cases behind it. */
@Path("/bulletins")
@Tag(name = "通报 / Bulletins")
@RolesAllowed(Roles.SUPERVISOR)
class BulletinResource {

    private static final String UNIT = "[0-9A-Za-z-]{1,40}";

    private final ShowBulletins bulletins;
    private final PublishBulletin publishBulletin;
    private final CallerFromToken caller;

    BulletinResource(ShowBulletins bulletins, PublishBulletin publishBulletin, CallerFromToken caller) {
        this.bulletins = bulletins;
        this.publishBulletin = publishBulletin;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "通报清单 / List bulletins",
            description = "Newest first: all that were published, and drafts of the caller's areas")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<BulletinAnswer>> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var after = Cursor.decode(cursor, 2).map(last -> new Position(last.instant(0), last.uuid(1)));
        return bulletins
                .list(caller.caller().areas(), after, limit + 1)
                .map(found -> Page.of(found, limit, BulletinResource::behind, BulletinAnswer::of));
    }

    @POST
    @Operation(
            summary = "起草通报 / Draft a bulletin",
            description =
                    "Counts, ranks and freezes; of what was published already this is a correction, the next version")
    @APIResponse(responseCode = "200", description = "The draft, with its ETag")
    @APIResponse(responseCode = "404", description = "area-not-found, scheme-not-found")
    @APIResponse(responseCode = "409", description = "draft-pending: one of the same waits to be published")
    public Uni<RestResponse<BulletinAnswer>> draft(@Valid @NotNull DraftRequest request) {
        return publishBulletin.draft(request.id(), request.subject(), editor()).map(BulletinResource::tagged);
    }

    @POST
    @Path("/{id}/publish")
    @Operation(summary = "发布通报 / Publish a bulletin", description = "From then on nothing of it changes")
    @APIResponse(responseCode = "200", description = "The bulletin")
    @APIResponse(responseCode = "404", description = "bulletin-not-found")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "428", description = "precondition-missing")
    public Uni<RestResponse<BulletinAnswer>> publish(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version seen") @Nullable String ifMatch) {
        return publishBulletin.publish(id, IfMatch.version(ifMatch), editor()).map(BulletinResource::tagged);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "通报详情 / Show a bulletin", description = "With the figures of all ranked units")
    @APIResponse(responseCode = "200", description = "The bulletin, with its ETag")
    @APIResponse(responseCode = "404", description = "bulletin-not-found")
    public Uni<RestResponse<BulletinDetail>> show(@PathParam("id") UUID id) {
        return bulletins
                .show(id, caller.caller().areas())
                .map(shown -> ResponseBuilder.ok(BulletinDetail.of(shown))
                        .header("ETag", IfMatch.tag(shown.bulletin().tag()))
                        .build());
    }

    @GET
    @Path("/{id}/difference")
    @Operation(summary = "更正说明 / Show what a correction has changed", description = "Against the version before")
    @APIResponse(responseCode = "200", description = "The difference")
    @APIResponse(responseCode = "404", description = "bulletin-not-found")
    public Uni<DifferenceAnswer> difference(@PathParam("id") UUID id) {
        return bulletins.difference(id, caller.caller().areas()).map(DifferenceAnswer::of);
    }

    @GET
    @Path("/{id}/figures/{unit}/{figure}/cases")
    @Operation(
            summary = "反查 / Show the cases behind a published figure",
            description = "As they were when the bulletin was drafted; only those in the caller's areas")
    @APIResponse(responseCode = "200", description = "One page, by case number")
    @APIResponse(responseCode = "404", description = "bulletin-not-found")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<FrozenCaseAnswer>> cases(
            @PathParam("id") UUID id,
            @PathParam("unit") @Parameter(description = "Code of the unit") @Pattern(regexp = UNIT) String unit,
            @PathParam("figure") @Parameter(description = "Which figure") Figure figure,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var asked = new CasesAsked(caller.caller().areas(), CaseCursor.after(cursor), limit + 1);
        return bulletins
                .cases(id, new FigureOfUnit(unit, figure), asked)
                .map(found ->
                        Page.of(found, limit, last -> CaseCursor.behind(last.caseNumber()), FrozenCaseAnswer::of));
    }

    private Editor editor() {
        return new Editor(caller.caller().username(), caller.caller().areas());
    }

    private static Cursor behind(Bulletin last) {
        return new Cursor(List.of(last.draftedAt().toString(), last.id().toString()));
    }

    private static RestResponse<BulletinAnswer> tagged(Bulletin bulletin) {
        return ResponseBuilder.ok(BulletinAnswer.of(bulletin))
                .header("ETag", IfMatch.tag(bulletin.tag()))
                .build();
    }
}
