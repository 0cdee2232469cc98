package io.gridcase.closure.verification;

import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All verifications, each with its case file. */
public interface Verifications {

    /** That of a case, whose file the caller has locked. */
    Uni<Optional<Verification>> of(CaseNumber caseNumber);

    Uni<Void> add(Verification verification);

    Uni<Optional<Verification>> find(CaseNumber caseNumber, VerificationScope scope);

    /** As {@link #find}, with the case locked until the transaction ends. */
    Uni<Optional<Verification>> lock(CaseNumber caseNumber, VerificationScope scope);

    /** The number of pending verifications of each of these people who has any. */
    Uni<Map<String, Integer>> openTasks(Collection<String> people);

    /** Oldest case first, beginning behind {@code after}; at most so many. */
    Uni<List<Verification>> list(
            VerificationFilter filter, VerificationScope scope, Optional<CaseNumber> after, int atMost);
}
