package io.gridcase.intake.sync;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.web.Caller;
import io.smallrye.mutiny.Uni;

/** One kind of thing that phones queue; each feature that takes something in from phones has a bean of this type. */
public interface QueuedKind {

    /** As items name it, {@code report}. */
    String name();

    /**
     * Does what a request of its own with this body would do, in a transaction of its own, with the same refusals.
     * Fails with {@link com.fasterxml.jackson.core.JsonProcessingException} when the body is not of this kind.
     */
    Uni<Done> take(JsonNode body, Caller caller);
}
