package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/** What assisting departments have answered: only ever added to. */
public interface Assistances {

    Uni<Void> add(AssistanceAnswered answered);

    /** Of all these cases, the oldest first. */
    Uni<List<AssistanceAnswered>> of(Collection<CaseNumber> caseNumbers);
}
