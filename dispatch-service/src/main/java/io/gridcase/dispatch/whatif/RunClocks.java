package io.gridcase.dispatch.whatif;

import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The clocks of cases. */
public interface RunClocks {

    /** Of those that have one and are not voided. */
    Uni<Map<CaseNumber, RunClock>> of(List<CaseNumber> cases, Instant now);
}
