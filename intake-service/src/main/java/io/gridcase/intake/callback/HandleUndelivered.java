package io.gridcase.intake.callback;

import io.gridcase.intake.client.Clients;
import io.gridcase.web.AreaScope;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.jboss.logging.Logger;

/** Shows what clients do not have, and sends it again once the reason is gone. All fail with {@code UnknownClient}. */
@ApplicationScoped
public class HandleUndelivered {

    private static final Logger LOG = Logger.getLogger(HandleUndelivered.class);

    private final Clients clients;
    private final UndeliveredUpdates updates;
    private final Clock clock;

    HandleUndelivered(Clients clients, UndeliveredUpdates updates, Clock clock) {
        this.clients = clients;
        this.updates = updates;
        this.clock = clock;
    }

    @WithSession
    public Uni<List<Undelivered>> page(String client, AreaScope in, long after, int limit) {
        return clients.of(client, in).chain(known -> updates.page(client, after, limit));
    }

    /** All of a client, as when its server was away for days or its key was wrong. */
    @WithTransaction
    public Uni<Integer> sendAllAgain(String client, Caller by) {
        return clients.of(client, by.areas())
                .chain(known -> updates.makeDue(client, OptionalLong.empty(), clock.instant()))
                .invoke(many -> LOG.infof("%d updates for %s are sent again, said %s", many, client, by.username()));
    }

    /** Fails with {@link UnknownUpdate}, too. */
    @WithTransaction
    public Uni<Void> sendAgain(String client, long id, Caller by) {
        return clients.of(client, by.areas())
                .chain(known -> updates.makeDue(client, OptionalLong.of(id), clock.instant()))
                .invoke(many -> {
                    if (many == 0) {
                        throw new UnknownUpdate();
                    }
                })
                .invoke(() -> LOG.infof("update %d for %s is sent again, said %s", id, client, by.username()))
                .replaceWithVoid();
    }
}
