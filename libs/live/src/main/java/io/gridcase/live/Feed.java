package io.gridcase.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Tells somebody what changes, from where that person left off; one for each table of changes. */
public final class Feed {

    private final Settled changes;
    private final Pulses pulses;

    public Feed(Settled changes) {
        this.changes = changes;
        this.pulses = new Pulses(changes);
    }

    /** Never ends by itself; at most one stretch of changes waits in memory until it is taken. */
    public <C extends Positioned> Multi<Told<C>> watch(Reach<C> reach, Optional<Position> leftOff) {
        return changes.settled().onItem().transformToMulti(settled -> {
            var watch = new Watch<C>(leftOff.orElse(Position.before(settled)));
            return Multi.createBy().concatenating().streams(begin(watch, reach, settled), follow(watch, reach));
        });
    }

    /** What happened meanwhile. */
    private <C extends Positioned> Multi<Told<C>> begin(Watch<C> watch, Reach<C> reach, long settled) {
        var first = watch.begin(settled);
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(first), upTo(watch, reach, settled));
    }

    private <C extends Positioned> Multi<Told<C>> follow(Watch<C> watch, Reach<C> reach) {
        return pulses.all()
                .onItem()
                .transformToMultiAndConcatenate(pulse -> watch.isBehind(pulse.newest())
                        ? upTo(watch, reach, pulse.settled())
                        : Multi.createFrom().empty());
    }

    private <C extends Positioned> Multi<Told<C>> upTo(Watch<C> watch, Reach<C> reach, long settled) {
        return Multi.createBy()
                .repeating()
                .uni(() -> step(watch, reach, settled))
                .whilst(told -> watch.isBehind(settled))
                .onItem()
                .transformToMultiAndConcatenate(Multi.createFrom()::iterable);
    }

    private <C extends Positioned> Uni<List<Told<C>>> step(Watch<C> watch, Reach<C> reach, long settled) {
        return reach.between(watch.reached(), settled, Watch.STRETCH).map(found -> watch.take(found, settled));
    }
}
