package io.gridcase.dispatch.live;

import io.gridcase.dispatch.assignment.AssignmentScope;
import io.smallrye.mutiny.Uni;

/** What has changed, as far as it is still kept. */
public interface Changes {

    /** The first transaction that may still be running. */
    Uni<Long> settled();

    /** Whether there is a change of a transaction from {@code from} on and before {@code to}. */
    Uni<Boolean> any(long from, long to);

    /** What the scope reaches or has just lost, behind a position and before a transaction; at most so much. */
    Uni<Stretch> between(Position after, long before, AssignmentScope scope, int most);
}
