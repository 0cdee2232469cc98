package io.gridcase.closure.live;

import io.gridcase.closure.subtree.Subtree;
import io.gridcase.live.Feed;
import io.gridcase.live.Position;
import io.gridcase.live.Told;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells a supervisor what becomes overdue and what ends, from where that person left off. */
@ApplicationScoped
public class WatchOverdue {

    private final OverdueChanges changes;
    private final Feed feed;

    WatchOverdue(OverdueChanges changes) {
        this.changes = changes;
        this.feed = new Feed(changes.settled());
    }

    /** Never ends by itself. */
    public Multi<Told<OverdueChange>> watch(Subtree within, Optional<Position> leftOff) {
        return feed.watch(changes.within(within), leftOff);
    }
}
