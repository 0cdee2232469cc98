package io.gridcase.closure.ledger.messaging;

import io.gridcase.closure.ledger.AnchorEvents;
import io.gridcase.ledger.AnchorLine;
import io.gridcase.ledger.SealedAnchor;
import io.gridcase.messaging.Outbox;
import io.gridcase.messaging.OutgoingEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Anchors on a topic of their own: whoever distrusts the database keeps what is told there. */
@ApplicationScoped
class PublishedAnchors implements AnchorEvents {

    static final String TOPIC = "closure.ledger-anchors";
    static final String TYPE = "ledger-anchored.v1";

    private final Outbox outbox;

    PublishedAnchors(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> publish(SealedAnchor sealed) {
        var anchor = sealed.anchor();
        return outbox.put(
                new OutgoingEvent(TOPIC, TYPE, anchor.day().toString(), anchor.madeAt(), AnchorLine.of(sealed)));
    }
}
