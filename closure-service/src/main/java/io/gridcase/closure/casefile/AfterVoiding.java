package io.gridcase.closure.casefile;

import io.smallrye.mutiny.Uni;

/** What has to end when a case is voided. */
public interface AfterVoiding {

    /** Within the transaction that noted the voiding; the case file is locked. */
    Uni<Void> end(CaseFile caseFile);
}
