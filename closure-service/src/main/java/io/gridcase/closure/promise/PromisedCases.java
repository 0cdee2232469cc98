package io.gridcase.closure.promise;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Cases that a leader has assigned with a promised date; those that should not have been filed are none. */
public interface PromisedCases {

    /** Newest case first, beginning behind {@code after}; at most so many. */
    Uni<List<CaseFile>> list(PromiseFilter filter, Optional<CaseNumber> after, int atMost);
}
