package io.gridcase.dispatch.recomputation.rest;

import io.gridcase.dispatch.recomputation.Preview;
import io.gridcase.dispatch.recomputation.PreviewRecomputation;
import io.gridcase.dispatch.recomputation.ShowRecomputation;
import io.gridcase.dispatch.recomputation.StartRecomputation;
import io.gridcase.dispatch.recomputation.TouchedDeadline;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Cursor;
import io.gridcase.web.Page;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Recomputing open deadlines after calendar or working hours changed. */
@Path("/deadlines/recomputation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DISPATCHER)
class RecomputationResource {

    private final PreviewRecomputation previews;
    private final StartRecomputation start;
    private final ShowRecomputation show;
    private final CallerFromToken token;

    RecomputationResource(
            PreviewRecomputation previews, StartRecomputation start, ShowRecomputation show, CallerFromToken token) {
        this.previews = previews;
        this.start = start;
        this.show = show;
        this.token = token;
    }

    @GET
    @Operation(
            summary = "时限重算预览 / What a recomputation would change",
            description = "The open deadlines that the calendars of today would change, in the caller's areas.")
    @APIResponse(responseCode = "200", description = "One page of the list, and the token of the whole")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<PreviewAnswer> preview(
            @QueryParam("limit")
                    @Parameter(description = "Most rows of a page")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(Page.MAX_LIMIT)
                    int limit,
            @QueryParam("cursor") @Parameter(description = "\"next\" of the page before") @Nullable String cursor) {
        var after = Cursor.decode(cursor, 1).map(last -> last.text(0)).orElse("");
        return previews.preview(token.caller().areas())
                .chain(preview ->
                        show.latest().map(last -> PreviewAnswer.of(preview, page(preview, after, limit), last)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            summary = "时限重算 / Recompute what was shown",
            description = "Refused when the list is another by now. The cases follow one by one, also after a crash;"
                    + " \"last\" of the preview shows how far it has come.")
    @APIResponse(responseCode = "202", description = "It has begun")
    @APIResponse(responseCode = "400", description = "invalid-request, malformed-json")
    @APIResponse(responseCode = "409", description = "recomputation-changed, recomputation-running")
    public Uni<RecomputationAnswer> start(@NotNull @Valid RecomputationRequest request) {
        var caller = token.caller();
        return start.start(request.token(), caller.areas(), caller.username(), request.reason())
                .map(RecomputationAnswer::of);
    }

    private static Page<TouchedAnswer> page(Preview preview, String after, int limit) {
        var behind = preview.touched().stream()
                .filter(touched -> touched.caseNumber().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        return Page.of(behind, limit, RecomputationResource::cursor, TouchedAnswer::of);
    }

    private static Cursor cursor(TouchedDeadline touched) {
        return new Cursor(List.of(touched.caseNumber()));
    }
}
