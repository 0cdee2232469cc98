package io.gridcase.closure.casefile;

import io.smallrye.mutiny.Uni;

/** What has to begin when a department says that a case is solved. */
public interface AfterHandling {

    /** Within the transaction that noted the answer; the case file is locked. */
    Uni<Void> begin(CaseFile caseFile);
}
