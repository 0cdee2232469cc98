package io.gridcase.intake.sync;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.web.Caller;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Takes one item of a phone's queue in, as if it had been sent alone. */
@ApplicationScoped
public class TakeQueue {

    private final Map<String, QueuedKind> kinds;

    TakeQueue(@All List<QueuedKind> kinds) {
        this.kinds = kinds.stream().collect(toUnmodifiableMap(QueuedKind::name, identity()));
    }

    /** Fails as a request of its own would; with {@link UnknownKind} when it would be none. */
    public Uni<Done> take(JsonNode item, Caller caller) {
        var kind = kinds.get(item.path("kind").asText());
        return kind == null
                ? Uni.createFrom().failure(new UnknownKind(new TreeSet<>(kinds.keySet())))
                : Uni.createFrom().deferred(() -> kind.take(item.path("body"), caller));
    }
}
