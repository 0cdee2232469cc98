package io.gridcase.closure.ledger;

import io.gridcase.ledger.DayRoot;
import io.gridcase.ledger.SealedAnchor;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What speaks for the days of the ledger; all within the transaction of the caller. */
public interface Anchors {

    /** Whether it is the caller's turn until the transaction ends, and nobody else's. */
    Uni<Boolean> turn();

    /** The earliest time before this instant at which something happened that no anchor speaks for. */
    Uni<Optional<Instant>> earliestUnanchored(Instant before);

    /** Everything that happened in between, archived or not; none of it waits for an anchor any more. */
    Uni<DayRoot> take(Instant from, Instant to);

    /** The one made last. */
    Uni<Optional<SealedAnchor>> last();

    /** The last one of a day. */
    Uni<Optional<SealedAnchor>> last(LocalDate day);

    Uni<Void> add(SealedAnchor anchor);
}
