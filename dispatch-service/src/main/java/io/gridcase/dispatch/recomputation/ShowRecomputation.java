package io.gridcase.dispatch.recomputation;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Shows how far the last recomputation has come. */
@ApplicationScoped
public class ShowRecomputation {

    private final Recomputations recomputations;

    ShowRecomputation(Recomputations recomputations) {
        this.recomputations = recomputations;
    }

    @WithSession
    public Uni<Optional<Recomputation>> latest() {
        return recomputations.latest();
    }
}
