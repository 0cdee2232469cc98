package io.gridcase.intake.batch;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells how far the lists have come. */
@ApplicationScoped
public class ShowBatches {

    private final Batches batches;

    ShowBatches(Batches batches) {
        this.batches = batches;
    }

    @WithSession
    public Uni<BatchStanding> standing(UUID id, BatchScope to) {
        return batches.standing(id, to);
    }

    @WithSession
    public Uni<List<BatchStanding>> page(BatchQuery query) {
        return batches.page(query);
    }

    @WithSession
    public Uni<List<BatchLine>> lines(UUID id, BatchScope to) {
        return batches.lines(id, to);
    }
}
