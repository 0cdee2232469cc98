package io.gridcase.closure.watch;

import io.gridcase.closure.casefile.CaseFile;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** A feature that has asked to be woken: it has told a case until when it expects an answer. */
public interface Alarm {

    /** Within the transaction of the watch, the case file locked; must see to it that the case is not due any more. */
    Uni<Void> ring(CaseFile caseFile, Instant now);
}
