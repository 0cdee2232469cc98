package io.gridcase.dispatch.delivery;

import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** What did not arrive, for those who look after it. */
public interface UndeliveredNotifications {

    /**
     * About cases in these areas, the oldest first, one more than the limit if there are more.
     *
     * @param after the id behind which the page starts
     */
    Uni<List<Undelivered>> page(AreaScope areas, long after, int limit);

    /**
     * Makes due what failed or was given up, as if it had never been tried.
     *
     * @param id only this one
     * @return how many
     */
    Uni<Integer> makeDue(AreaScope areas, OptionalLong id, Instant now);
}
