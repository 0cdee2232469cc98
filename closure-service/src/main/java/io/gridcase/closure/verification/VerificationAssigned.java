package io.gridcase.closure.verification;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.Objects;
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

    static VerificationAssigned of(Verification verification, String assignedBy, Instant assignedAt) {
        var errand = verification.errand();
        return new VerificationAssigned(
                verification.caseNumber(),
                verification.caseFile().gridCode(),
                verification.round(),
                Objects.requireNonNull(errand.inspector(), "an assigned verification names somebody"),
                assignedBy,
                assignedAt,
                errand.verifyBy());
    }

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
