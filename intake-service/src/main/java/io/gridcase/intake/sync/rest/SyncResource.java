package io.gridcase.intake.sync.rest;

import static io.gridcase.web.Roles.INSPECTOR;

import io.gridcase.intake.sync.TakeQueue;
import io.gridcase.web.CallerFromToken;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A phone that has signal again sends all that it has queued. */
@Path("/sync")
class SyncResource {

    private final TakeQueue queue;
    private final CallerFromToken token;

    SyncResource(TakeQueue queue, CallerFromToken token) {
        this.queue = queue;
        this.token = token;
    }

    @POST
    @RolesAllowed(INSPECTOR)
    @Operation(
            summary = "离线同步 / Send what a phone has queued",
            description = "Each item is taken in on its own, one after the other: one that is refused does not stop the"
                    + " rest. The same request again answers the same results.")
    @APIResponse(responseCode = "200", description = "What became of each item")
    @APIResponse(responseCode = "413", description = "too-many-items, too-large")
    public Uni<SyncAnswer> sync(@NotNull @Valid SyncRequest request) {
        var caller = token.caller();
        return Multi.createFrom()
                .iterable(request.items())
                .onItem()
                .transformToUniAndConcatenate(item -> queue.take(item, caller)
                        .map(SyncAnswer.Item::of)
                        .onFailure()
                        .recoverWithItem(SyncAnswer.Item::of))
                .collect()
                .asList()
                .map(SyncAnswer::new);
    }
}
