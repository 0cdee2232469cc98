package io.gridcase.dispatch.live;

import io.gridcase.dispatch.assignment.AssignmentScope;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** One person's way through the changes; used by one stream, one step at a time. */
final class Watch {

    private static final int STRETCH = 200;

    private final Changes changes;
    private final AssignmentScope scope;
    private final long settledAtStart;
    private volatile Position reached;

    Watch(Changes changes, AssignmentScope scope, Position from, long settled) {
        this.changes = changes;
        this.scope = scope;
        this.reached = from;
        this.settledAtStart = settled;
    }

    /** What happened meanwhile. A position from the future is of another database: the one before a restored backup. */
    Multi<Told> begin() {
        if (reached.transaction() > settledAtStart) {
            reached = Position.before(settledAtStart);
            return Multi.createFrom().item(new Told.Reset(reached));
        }
        var ready = new Told.Ready(reached);
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(ready), upTo(settledAtStart));
    }

    Multi<Told> follow(Pulse pulse) {
        return pulse.newest() <= reached.transaction() ? Multi.createFrom().empty() : upTo(pulse.settled());
    }

    private Multi<Told> upTo(long settled) {
        return Multi.createBy()
                .repeating()
                .uni(() -> step(settled))
                .whilst(told -> reached.transaction() < settled)
                .onItem()
                .transformToMultiAndConcatenate(Multi.createFrom()::iterable);
    }

    private Uni<List<Told>> step(long settled) {
        return changes.between(reached, settled, scope, STRETCH).map(found -> told(found, settled));
    }

    private List<Told> told(Stretch found, long settled) {
        var forgotten = found.forgotten().compareTo(reached) > 0;
        var all = forgotten || found.changes().size() < STRETCH;
        reached = all
                ? Position.before(settled)
                : found.changes().get(STRETCH - 1).position();
        return forgotten
                ? List.of(new Told.Reset(reached))
                : found.changes().stream().<Told>map(Told.Changed::new).toList();
    }
}
