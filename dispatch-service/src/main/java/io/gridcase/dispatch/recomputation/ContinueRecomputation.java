package io.gridcase.dispatch.recomputation;

import io.gridcase.dispatch.assignment.RecomputeDeadline;
import io.gridcase.dispatch.recomputation.Recomputations.Item;
import io.gridcase.workingtime.CalendarNotLoaded;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Does some of what is left; what a crash interrupts is done again from where it was. */
@ApplicationScoped
public class ContinueRecomputation {

    private static final Logger LOG = Logger.getLogger(ContinueRecomputation.class);

    /** Row locks are not held for long. */
    private static final int AT_ONCE = 50;

    private final Recomputations recomputations;
    private final RecomputeDeadline recompute;

    ContinueRecomputation(Recomputations recomputations, RecomputeDeadline recompute) {
        this.recomputations = recomputations;
        this.recompute = recompute;
    }

    /** Whether anything was left. */
    @WithTransaction
    public Uni<Boolean> some() {
        return recomputations.take(AT_ONCE).call(this::each).map(items -> !items.isEmpty());
    }

    private Uni<Void> each(List<Item> items) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(this::one)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> one(Item item) {
        return recompute
                .recompute(item.caseNumber(), item.order())
                .onFailure(CalendarNotLoaded.class)
                .recoverWithUni(unknownYear -> {
                    LOG.warnf("case %s keeps its deadline: %s", item.caseNumber(), unknownYear.getMessage());
                    return Uni.createFrom().voidItem();
                })
                .chain(() -> recomputations.done(item));
    }
}
