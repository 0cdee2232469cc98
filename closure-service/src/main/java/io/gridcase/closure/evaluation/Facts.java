package io.gridcase.closure.evaluation;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/** What is counted of cases, beside the ledger from which it follows. */
public interface Facts {

    /** What the ledger says of these cases; one whose filing was not heard yet is left out. */
    Uni<List<CaseHistory>> histories(Collection<String> caseNumbers);

    /** In place of what was kept of these cases; rows that stay as they were are not touched. */
    Uni<Void> keep(List<CaseFacts> facts);
}
