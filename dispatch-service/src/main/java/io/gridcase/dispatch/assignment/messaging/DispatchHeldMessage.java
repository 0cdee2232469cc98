package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.assignment.DispatchHeld;
import io.gridcase.dispatch.assignment.HoldReason;
import io.gridcase.dispatch.routing.Candidate;
import java.time.Instant;
import java.util.List;

/** {@code dispatch-held.v1}. */
record DispatchHeldMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        HoldReason reason,
        String explanation,
        List<Candidate> candidates,
        Instant heldAt) {

    static DispatchHeldMessage of(DispatchHeld event) {
        var hold = event.hold();
        return new DispatchHeldMessage(
                event.caseNumber(),
                event.gridCode(),
                hold.heldReason(),
                hold.heldExplanation(),
                hold.candidates(),
                hold.heldAt());
    }
}
