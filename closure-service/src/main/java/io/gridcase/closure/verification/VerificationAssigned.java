package io.gridcase.closure.verification;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.Optional;

/** 指派核查: a leader has named who is to look, until when. */
public record VerificationAssigned(
        CaseNumber caseNumber,
        GridCode gridCode,
        int round,
        String inspector,
        String assignedBy,
        Instant assignedAt,
        Instant verifyBy)
        implements CaseEvent {

    @Override
    public String type() {
        return "verification-assigned.v1";
    }

    @Override
    public Instant time() {
        return assignedAt;
    }

    @Override
    public String actor() {
        return assignedBy;
    }

    @Override
    public Optional<String> text() {
        return Optional.empty();
    }
}
