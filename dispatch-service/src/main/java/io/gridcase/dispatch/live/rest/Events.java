package io.gridcase.dispatch.live.rest;

import io.gridcase.dispatch.live.Told;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Map;

/** What is told, as the browser hears it. */
record Events(Sse sse) {

    OutboundSseEvent of(Told told) {
        if (told instanceof Told.Changed changed) {
            var name = changed.change().reached() ? "changed" : "gone";
            return event(name, ChangeAnswer.of(changed.change()))
                    .id(eventId(told))
                    .build();
        }
        var name = told instanceof Told.Reset ? "reset" : "ready";
        return event(name, Map.of()).id(eventId(told)).build();
    }

    /** Without an id: who comes back goes on from the last one that had one. */
    OutboundSseEvent alive() {
        return event("alive", Map.of()).build();
    }

    private static String eventId(Told told) {
        return told.position().eventId();
    }

    private OutboundSseEvent.Builder event(String name, Object data) {
        return sse.newEventBuilder()
                .name(name)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data);
    }
}
