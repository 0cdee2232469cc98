package io.gridcase.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Looks for changes once for all who watch through this replica, and only while somebody does. */
final class Pulses {

    private static final Logger LOG = Logger.getLogger(Pulses.class);
    private static final Duration EVERY = Duration.ofMillis(500);

    private final Settled changes;
    private final Multi<Pulse> shared;
    private volatile Pulse last = Pulse.start(0);

    Pulses(Settled changes) {
        this.changes = changes;
        this.shared = Multi.createFrom()
                .ticks()
                .every(EVERY)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> beat())
                .broadcast()
                .withCancellationAfterLastSubscriberDeparture()
                .toAllSubscribers();
    }

    /** Whoever is slow misses some: each tells all that matters. */
    Multi<Pulse> all() {
        return shared.onOverflow().dropPreviousItems();
    }

    /** Without the database nothing is told; when it is back, everything that was missed. */
    private Uni<Pulse> beat() {
        return changes.settled()
                .chain(settled -> changes.any(last.settled(), settled).map(any -> last.next(settled, any)))
                .invoke(pulse -> last = pulse)
                .onFailure()
                .invoke(failure -> LOG.warnf("changes are not told for the moment: %s", failure.getMessage()))
                .onFailure()
                .recoverWithItem(() -> last);
    }
}
