package io.gridcase.dispatch.delivery;

import io.gridcase.dispatch.notification.Channel;
import io.gridcase.http.Outcome;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people are still to be told. Every call commits by itself. */
public interface OwedNotifications {

    /**
     * Takes what is due, the longest first. Of one case, only mail and what is urgent is taken before what happened
     * earlier has arrived. Nobody else gets them until then.
     */
    Uni<List<OwedNotification>> take(Instant now, Instant until, Most most);

    /** How many are taken: altogether, and for one subscription. */
    record Most(int all, int ofASubscription) {}

    /** Nothing happens when it counts as lost already. */
    Uni<Void> note(OwedNotification sent, Outcome outcome);

    /** Puts off what was not even tried. */
    Uni<Void> putOff(OwedNotification taken, Instant until);

    /** Nobody may be told it any more. */
    Uni<Void> drop(OwedNotification taken);

    /** Nobody is there any more: ends the subscription and all that was owed to it. */
    Uni<Void> end(UUID subscription);

    Uni<Map<Channel, Backlog>> backlog();

    /**
     * What waits on a channel, quiet hours included.
     *
     * @param oldest what happened first of it
     */
    record Backlog(long owed, Instant oldest) {}

    /** Deletes what was sent or given up before. */
    Uni<Void> forget(Instant before);
}
