package io.gridcase.dispatch.recomputation;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.RecomputationOrder;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every recomputation that was ever ordered, and what is left of the last. */
public interface Recomputations {

    /** One case that is left of one recomputation. */
    record Item(UUID recomputation, RecomputationOrder order, CaseNumber caseNumber) {}

    /** Until the transaction ends nobody else begins one. */
    Uni<Optional<Recomputation>> latestToFollow();

    Uni<Optional<Recomputation>> latest();

    Uni<Void> begin(Recomputation recomputation, List<CaseNumber> cases);

    /** Some of what is left, which nobody else takes until the transaction ends; none when nothing is left. */
    Uni<List<Item>> take(int most);

    Uni<Void> done(Item item);
}
