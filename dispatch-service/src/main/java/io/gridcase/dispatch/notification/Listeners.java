package io.gridcase.dispatch.notification;

import io.gridcase.refusal.ExpectedVersion;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** The people who want to be told. */
public interface Listeners {

    /**
     * Notes somebody with these duties, and keeps others who do the same waiting until the transaction ends.
     *
     * @param until when the duties are not believed any more
     */
    Uni<Void> know(String username, Duties duties, Instant until);

    /** The same for somebody who is known already; nothing happens otherwise. */
    Uni<Void> renew(String username, Duties duties, Instant until);

    /** None and version 0 for somebody who never said any. */
    Uni<KeptQuietHours> quietHours(String username);

    /** Fails with {@link io.gridcase.refusal.Stale} when somebody was faster. What waited for the old hours is due. */
    Uni<KeptQuietHours> keep(String username, QuietHours hours, ExpectedVersion seen, Instant now);
}
