package io.gridcase.closure.live.rest;

import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.closure.live.OverdueChange;
import io.gridcase.closure.live.WatchOverdue;
import io.gridcase.closure.subtree.Subtree;
import io.gridcase.live.Position;
import io.gridcase.live.rest.LiveStreams;
import io.gridcase.live.rest.LiveStreams.Named;
import io.gridcase.web.CallerFromToken;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** What becomes overdue, and what ends, as it happens. */
@Path("/overdue/live")
@Tag(name = "监督 / Oversight")
@RolesAllowed(SUPERVISOR)
class OverdueLiveResource {

    private final WatchOverdue overdue;
    private final LiveStreams streams;
    private final CallerFromToken caller;
    private final JsonWebToken token;

    OverdueLiveResource(WatchOverdue overdue, LiveStreams streams, CallerFromToken caller, JsonWebToken token) {
        this.overdue = overdue;
        this.streams = streams;
        this.caller = caller;
        this.token = token;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary = "实时超期 / Watch what becomes overdue",
            description =
                    "Server-sent events of cases in the caller's areas. ready: from here on, read the queue now. overdue:"
                            + " a case has become overdue, or by one more limit. answered: it is not overdue any more. struck-off: 销号."
                            + " reset: too much was missed, read the queue anew. alive: nothing has happened. After a break send the"
                            + " id of the last event as Last-Event-ID: none is missed and none comes twice. The stream ends with the"
                            + " token.")
    @APIResponse(
            responseCode = "200",
            description = "Events; data is JSON, for cases as here, for the others {}",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = OverdueChangeAnswer.class)))
    @APIResponse(responseCode = "422", description = "malformed-event-id")
    @APIResponse(responseCode = "429", description = "too-many-own-streams")
    @APIResponse(responseCode = "503", description = "overloaded: too many people are watching")
    public Multi<OutboundSseEvent> watch(
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER)
                    @Parameter(description = "Id of the last event that was received")
                    @Nullable
                    String lastEventId,
            @Context Sse sse) {
        var leftOff = Optional.ofNullable(lastEventId).map(Position::parse);
        var own = Subtree.of(caller.caller().areas(), Optional.empty());
        return streams.stream(overdue.watch(own, leftOff), OverdueLiveResource::named, token, sse);
    }

    private static Named named(OverdueChange change) {
        var name = switch (change.what()) {
            case OVERDUE -> "overdue";
            case ANSWERED -> "answered";
            case STRUCK_OFF -> "struck-off";
        };
        return new Named(name, OverdueChangeAnswer.of(change));
    }
}
