package io.gridcase.intake.client;

import io.gridcase.http.OutsideAddress;
import io.gridcase.http.UnfitAddress;
import io.gridcase.intake.secret.Seal;
import io.gridcase.intake.secret.Secret;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Says where clients hear of their reports by themselves. */
@ApplicationScoped
public class ManageCallbacks {

    private static final Logger LOG = Logger.getLogger(ManageCallbacks.class);

    private final Clients clients;
    private final Optional<Seal> seal;
    private final Set<String> trustedHosts;
    private final Clock clock;

    ManageCallbacks(Clients clients, CallbackConfig config, Clock clock) {
        this.clients = clients;
        this.seal = config.sealingKey().map(Seal::new);
        this.trustedHosts = config.trustedHosts().orElse(Set.of());
        this.clock = clock;
    }

    /**
     * What a client's callback shall be.
     *
     * @param key our key at its server
     */
    public record Wanted(String url, Secret key) {}

    /** Fails with {@link UnfitAddress} or {@link CallbacksOff}. */
    @WithTransaction
    public Uni<ApiClient> set(String code, Wanted wanted, ExpectedVersion seen, Caller by) {
        var url = OutsideAddress.of(wanted.url(), trustedHosts).uri().toString();
        var sealed = seal.orElseThrow(CallbacksOff::new).close(wanted.key(), code);
        return clients.toChange(code, by.areas())
                .invoke(client -> client.requireVersion(seen))
                .invoke(client -> client.callTo(url, sealed, clock.instant()))
                .invoke(() -> LOG.infof("client %s has a callback, set by %s", code, by.username()));
    }

    /** What is not sent by then waits, should there be another one some day. */
    @WithTransaction
    public Uni<ApiClient> remove(String code, ExpectedVersion seen, Caller by) {
        return clients.toChange(code, by.areas())
                .invoke(client -> client.requireVersion(seen))
                .invoke(ApiClient::callNoMore)
                .invoke(() -> LOG.infof("client %s has no callback any more, removed by %s", code, by.username()));
    }
}
