package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** What a department has asked for and nobody has decided yet. */
public interface PendingChanges {

    /** Ends it, because the assignment has gone another way. */
    Uni<Void> lapse(CaseNumber caseNumber, Instant at);
}
