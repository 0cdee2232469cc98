package io.gridcase.live.rest;

import io.gridcase.live.Positioned;
import io.gridcase.live.Told;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Makes server-sent events of what somebody is told: with signs of life in between, until the token ends. */
@ApplicationScoped
public class LiveStreams {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final OpenStreams streams;
    private final LiveLimits limits;
    private final Clock clock;

    LiveStreams(OpenStreams streams, LiveLimits limits, Clock clock) {
        this.streams = streams;
        this.limits = limits;
        this.clock = clock;
    }

    /** What a change is called, and what is told of it. */
    public record Named(String name, Object data) {}

    /**
     * @throws io.gridcase.refusal.TooMany {@code too-many-own-streams}
     * @throws io.gridcase.refusal.Overloaded when too many people are watching
     */
    public <C extends Positioned> Multi<OutboundSseEvent> stream(
            Multi<Told<C>> told, Function<C, Named> naming, JsonWebToken token, Sse sse) {
        var close = streams.open(token.getName());
        return Multi.createBy()
                .merging()
                .streams(told.map(each -> event(each, naming, sse)), alive(sse))
                .select()
                .first(validity(token))
                .onTermination()
                .invoke(close);
    }

    private static <C extends Positioned> OutboundSseEvent event(Told<C> told, Function<C, Named> naming, Sse sse) {
        var named = told instanceof Told.Changed<C> changed
                ? naming.apply(changed.change())
                : new Named(told instanceof Told.Reset<C> ? "reset" : "ready", Map.of());
        return event(named, sse).id(told.position().eventId()).build();
    }

    /** Without an id: who comes back goes on from the last one that had one. */
    private Multi<OutboundSseEvent> alive(Sse sse) {
        return Multi.createFrom()
                .ticks()
                .startingAfter(limits.aliveEvery())
                .every(limits.aliveEvery())
                .onOverflow()
                .drop()
                .map(tick -> event(new Named("alive", Map.of()), sse).build());
    }

    private static OutboundSseEvent.Builder event(Named named, Sse sse) {
        return sse.newEventBuilder()
                .name(named.name())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(named.data());
    }

    /** What was verified lately may count as valid a little longer than it is. */
    private Duration validity(JsonWebToken token) {
        var rest = Duration.between(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
        return rest.compareTo(SHORTEST) > 0 ? rest : SHORTEST;
    }
}
