package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/** 回退 history of the cases: only ever added to. */
public interface AssignmentReturns {

    Uni<Void> add(AssignmentReturned returned);

    /** Of all these cases, the oldest first. */
    Uni<List<AssignmentReturned>> of(Collection<CaseNumber> caseNumbers);
}
