package io.gridcase.closure.watch;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** Cases at which it is time to look, and how that went; all within the transaction of the caller. */
public interface DueCases {

    /** The longest due first, their rows locked; what another replica has in hand is left to it. */
    Uni<List<CaseNumber>> claim(Instant now, int most);

    /** The same for one case: none when another replica has it in hand or has done it. */
    Uni<List<CaseNumber>> claim(CaseNumber caseNumber, Instant now);

    Uni<List<CaseFile>> claimed(List<CaseNumber> caseNumbers);

    /** Writes what was done; what had failed before starts afresh. */
    Uni<Void> done(List<CaseNumber> caseNumbers);

    /** Counts a failure and answers how many there have been in a row. */
    Uni<Integer> failed(CaseNumber caseNumber);

    /** Looks at it again no earlier than then, unless somebody acts on the case. */
    Uni<Void> postpone(CaseNumber caseNumber, Instant until);
}
