package io.gridcase.dispatch.live;

import io.gridcase.dispatch.assignment.AssignmentScope;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        return changes.settled().onItem().transformToMulti(settled -> {
            var watch = new Watch(scope, leftOff.orElse(Position.before(settled)));
            return Multi.createBy().concatenating().streams(begin(watch, settled), follow(watch));
        });
    }

    /** What happened meanwhile. */
    private Multi<Told> begin(Watch watch, long settled) {
        var first = watch.begin(settled);
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(first), upTo(watch, settled));
    }

    private Multi<Told> follow(Watch watch) {
        return pulses.all()
                .onItem()
                .transformToMultiAndConcatenate(pulse -> watch.isBehind(pulse.newest())
                        ? upTo(watch, pulse.settled())
                        : Multi.createFrom().empty());
    }

    private Multi<Told> upTo(Watch watch, long settled) {
        return Multi.createBy()
                .repeating()
                .uni(() -> step(watch, settled))
                .whilst(told -> watch.isBehind(settled))
                .onItem()
                .transformToMultiAndConcatenate(Multi.createFrom()::iterable);
    }

    private Uni<List<Told>> step(Watch watch, long settled) {
        return changes.between(watch.reached(), settled, watch.scope(), Watch.STRETCH)
                .map(found -> watch.take(found, settled));
    }
}
