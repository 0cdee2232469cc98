package io.gridcase.intake.callback;

import io.gridcase.http.Outcome;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** What clients are still to be told. Every call commits by itself. */
public interface OwedUpdates {

    /**
     * Takes what is due: of each client at most so many, of each report only the first that has not arrived. Nobody
     * else gets them until then.
     */
    Uni<List<OwedUpdate>> take(Instant now, Instant until, int each);

    /** Nothing happens when it counts as lost already. */
    Uni<Void> note(OwedUpdate sent, Outcome outcome);

    /** What happened first of all that is not sent and not given up; now when there is nothing. */
    Uni<Instant> oldest(Instant now);
}
