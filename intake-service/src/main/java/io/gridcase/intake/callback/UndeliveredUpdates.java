package io.gridcase.intake.callback;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** What clients do not have, for those who look after it. */
public interface UndeliveredUpdates {

    /**
     * In the order in which they are sent, one more than the limit if there are more.
     *
     * @param after the id behind which the page starts
     */
    Uni<List<Undelivered>> page(String client, long after, int limit);

    /**
     * Makes due what waits or was given up, as if it had never been tried.
     *
     * @param id only this one
     * @return how many
     */
    Uni<Integer> makeDue(String client, OptionalLong id, Instant now);
}
