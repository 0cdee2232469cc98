package io.gridcase.intake.client;

import io.gridcase.intake.secret.Secret;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/**
 * Tells who sends a request with this key, and counts the request. The count is a row of the database, so it holds over
 * all replicas; a client sends a few requests a second at most, which a row lock bears easily.
 */
@ApplicationScoped
public class IdentifyClient {

    private final Clients clients;
    private final Clock clock;

    IdentifyClient(Clients clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /** Fails with {@link ApiKeyRefused} or {@link TooManyRequests}. */
    @WithTransaction
    public Uni<ApiClient> identify(Secret key) {
        return clients.ofKey(key.hash())
                .map(found -> found.filter(client -> client.admits(key)))
                .map(found -> found.orElseThrow(ApiKeyRefused::new))
                .call(this::count);
    }

    /** As {@link #identify}, where a key is not needed; a wrong one is refused all the same. */
    @WithTransaction
    public Uni<Optional<ApiClient>> identifyIfKeyed(Optional<Secret> key) {
        return key.map(sent -> identify(sent).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<ClientUse> count(ApiClient client) {
        var pace = new Pace(client.settings().ratePerMinute());
        return clients.use(client).invoke(use -> use.visit(pace, clock.instant()));
    }
}
