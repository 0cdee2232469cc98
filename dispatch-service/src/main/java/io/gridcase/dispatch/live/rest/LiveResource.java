package io.gridcase.dispatch.live.rest;

import io.gridcase.dispatch.assignment.Reach;
import io.gridcase.dispatch.live.Position;
import io.gridcase.dispatch.live.WatchDesk;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Roles;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** The desk as it changes. */
@Path("/desk/events")
@RolesAllowed({Roles.HANDLER, Roles.DEPARTMENT_HEAD, Roles.DISPATCHER, Roles.SUPERVISOR, Roles.SHIFT_LEADER})
class LiveResource {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final WatchDesk desk;
    private final OpenStreams streams;
    private final LiveLimits limits;
    private final CallerFromToken person;
    private final JsonWebToken token;
    private final Clock clock;

    LiveResource(
            WatchDesk desk,
            OpenStreams streams,
            LiveLimits limits,
            CallerFromToken person,
            JsonWebToken token,
            Clock clock) {
        this.desk = desk;
        this.streams = streams;
        this.limits = limits;
        this.person = person;
        this.token = token;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary = "实时变化 / Watch the desk",
            description =
                    "Server-sent events. ready: from here on, read the list now. changed: an assignment within reach is not"
                            + " what it was. gone: it has left the reach. reset: too much was missed, read the list anew. alive:"
                            + " nothing has happened. After a break send the id of the last event as Last-Event-ID: none is"
                            + " missed and none comes twice. The stream ends with the token.")
    @APIResponse(
            responseCode = "200",
            description = "Events; data is JSON, for changed and gone as here, for the others {}",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ChangeAnswer.class)))
    @APIResponse(responseCode = "422", description = "malformed-event-id")
    @APIResponse(responseCode = "429", description = "too-many-own-streams")
    @APIResponse(responseCode = "503", description = "overloaded: too many people are watching")
    public Multi<OutboundSseEvent> watch(
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER)
                    @Parameter(description = "Id of the last event that was received")
                    @Nullable
                    String lastEventId,
            @Context Sse sse) {
        var events = new Events(sse);
        var caller = person.caller();
        var leftOff = Optional.ofNullable(lastEventId).map(Position::parse);
        var close = streams.open(caller.username());
        Multi<OutboundSseEvent> told =
                desk.watch(Reach.looking(caller), leftOff).map(events::of);
        return Multi.createBy()
                .merging()
                .streams(told, alive(events))
                .select()
                .first(validity())
                .onTermination()
                .invoke(close);
    }

    private Multi<OutboundSseEvent> alive(Events events) {
        return Multi.createFrom()
                .ticks()
                .startingAfter(limits.aliveEvery())
                .every(limits.aliveEvery())
                .onOverflow()
                .drop()
                .map(tick -> events.alive());
    }

    /** What was verified lately may count as valid a little longer than it is. */
    private Duration validity() {
        var rest = Duration.between(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
        return rest.compareTo(SHORTEST) > 0 ? rest : SHORTEST;
    }
}
