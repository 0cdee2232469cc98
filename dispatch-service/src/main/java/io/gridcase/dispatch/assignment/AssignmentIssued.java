package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The department has work: for the first time, or again because the result was refused.
 *
 * @param returnUntil 拒签时限; absent of cases that were dispatched before there was one
 * @param finallyAssigned whether a supervisor decided so, and a return is refused
 * @param rework absent the first time
 */
public record AssignmentIssued(
        CaseNumber caseNumber,
        FiledCase filed,
        int round,
        Dispatch dispatch,
        @Nullable GrantedDeadline deadline,
        @Nullable Instant returnUntil,
        boolean finallyAssigned,
        @Nullable Rework rework)
        implements AssignmentEvent {

    /** The dispatch, or the refusal of the result. */
    public Instant issuedAt() {
        return rework == null ? dispatch.dispatchedAt() : rework.reworkRequestedAt();
    }
}
