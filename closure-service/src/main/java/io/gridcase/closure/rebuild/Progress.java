package io.gridcase.closure.rebuild;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** How far a rebuild has come; all within the current transaction. */
public interface Progress {

    /** The event is not taken in a second time when it comes by its topic. */
    Uni<Void> note(UUID eventId);

    /** Everything that has changed goes to the database now. */
    Uni<Void> write();
}
