package io.gridcase.closure.rebuild.messaging;

import io.gridcase.closure.rebuild.Progress;
import io.gridcase.messaging.Inbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** In the inbox of the consumer that hears of cases. */
@ApplicationScoped
class NotedInTheInbox implements Progress {

    private static final String CONSUMER = "ledger";

    private final Inbox inbox;

    NotedInTheInbox(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Uni<Void> note(UUID eventId) {
        return inbox.once(eventId, CONSUMER, () -> Uni.createFrom().voidItem()).replaceWithVoid();
    }

    @Override
    public Uni<Void> write() {
        return Panache.getSession().chain(Mutiny.Session::flush);
    }
}
