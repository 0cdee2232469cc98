package io.gridcase.closure.casefile;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** All case files. The row of a case is the lock of everything about it: whoever changes anything takes it first. */
public interface CaseFiles {

    /** The case, made if nothing was heard of it before, and locked until the transaction ends. */
    Uni<CaseFile> open(CaseNumber caseNumber, GridCode gridCode);

    /** A case that this transaction has locked already. */
    Uni<CaseFile> locked(CaseNumber caseNumber);

    Uni<Optional<CaseFile>> find(CaseNumber caseNumber, CaseScope scope);

    /** The same, locked until the transaction ends. */
    Uni<Optional<CaseFile>> lock(CaseNumber caseNumber, CaseScope scope);

    /** Newest case first, beginning behind {@code after}; at most so many. */
    Uni<List<CaseFile>> list(CaseFilter filter, CaseScope scope, Optional<CaseNumber> after, int atMost);

    Uni<CaseCounts> count(CaseFilter filter, CaseScope scope);
}
