package io.gridcase.closure.casefile;

import io.smallrye.mutiny.Uni;
import java.util.Map;

/**
 * How a feature takes up what closure once said, where the service is rebuilt from its ledger: nothing is decided again.
 * Every event that changes more than the ledger needs one.
 */
public interface Retelling {

    /** As what the body of each type is read. */
    Map<String, Class<? extends CaseEvent>> events();

    /** Within the transaction that wrote the event into the ledger; the case file is locked. */
    Uni<Void> retell(CaseFile caseFile, CaseEvent event);
}
