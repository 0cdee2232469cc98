package io.gridcase.intake.client;

import io.gridcase.intake.secret.Secret;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.AreaScope;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Enters API clients, gives them new keys and ends their access. */
@ApplicationScoped
public class ManageClients {

    private static final Logger LOG = Logger.getLogger(ManageClients.class);

    private final SecureRandom random = new SecureRandom();
    private final Clients clients;
    private final Clock clock;

    ManageClients(Clients clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Keyed> enter(ClientSettings entered, Caller by) {
        if (!by.areas().covers(entered.county())) {
            throw new NotYourCounty(entered.county());
        }
        var key = Secret.random(random);
        var client = new ApiClient(entered, key, by.username(), clock.instant());
        return clients.add(client, new ClientUse(entered.code(), clock.instant()))
                .invoke(() -> LOG.infof("client %s entered by %s", entered.code(), by.username()))
                .replaceWith(new Keyed(client, key));
    }

    @WithTransaction
    public Uni<Keyed> rotate(String code, ExpectedVersion seen, Caller by) {
        var key = Secret.random(random);
        return clients.toChange(code, by.areas())
                .invoke(client -> client.requireVersion(seen))
                .invoke(client -> client.changeKey(key))
                .invoke(() -> LOG.infof("client %s has a new key, made by %s", code, by.username()))
                .map(client -> new Keyed(client, key));
    }

    @WithTransaction
    public Uni<ApiClient> disable(String code, ExpectedVersion seen, Caller by) {
        return clients.toChange(code, by.areas())
                .invoke(client -> client.requireVersion(seen))
                .invoke(ApiClient::disable)
                .invoke(() -> LOG.infof("client %s disabled by %s", code, by.username()));
    }

    @WithSession
    public Uni<KnownClient> of(String code, AreaScope in) {
        return clients.of(code, in);
    }

    @WithSession
    public Uni<List<KnownClient>> page(AreaScope in, @Nullable String after, int limit) {
        return clients.page(in, after, limit);
    }
}
