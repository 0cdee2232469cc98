package io.gridcase.dispatch.live;

import io.gridcase.dispatch.assignment.AssignmentScope;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells somebody what changes on the desk, from where that person left off. */
@ApplicationScoped
public class WatchDesk {

    private final Changes changes;
    private final Pulses pulses;

    WatchDesk(Changes changes, Pulses pulses) {
        this.changes = changes;
        this.pulses = pulses;
    }

    /** Never ends by itself; at most one stretch of changes waits in memory until it is taken. */
    public Multi<Told> watch(AssignmentScope scope, Optional<Position> leftOff) {
        return changes.settled()
                .map(settled -> new Watch(changes, scope, leftOff.orElse(Position.before(settled)), settled))
                .onItem()
                .transformToMulti(watch -> Multi.createBy()
                        .concatenating()
                        .streams(watch.begin(), pulses.all().onItem().transformToMultiAndConcatenate(watch::follow)));
    }
}
