package io.gridcase.closure.rebuild;

import io.gridcase.closure.ledger.Anchors;
import io.gridcase.ledger.SealedAnchor;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Anchors are taken over as they were made: they are not said again. */
@ApplicationScoped
public class RestoreAnchors {

    private final Anchors anchors;

    RestoreAnchors(Anchors anchors) {
        this.anchors = anchors;
    }

    /** Unless it is there already. */
    @WithTransaction
    public Uni<Void> restore(SealedAnchor anchor) {
        return anchors.last()
                .chain(last -> last.filter(known -> known.anchor().number()
                                        >= anchor.anchor().number())
                                .isPresent()
                        ? Uni.createFrom().voidItem()
                        : anchors.add(anchor));
    }
}
