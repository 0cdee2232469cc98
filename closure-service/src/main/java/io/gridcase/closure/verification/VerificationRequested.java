package io.gridcase.closure.verification;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import io.gridcase.roster.Choice;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 核查指令: somebody other than the handler has to look.
 *
 * @param round how often, this time included
 * @param inspector staff code of whoever is sent, absent when nobody who may is on duty
 */
public record VerificationRequested(
        CaseNumber caseNumber,
        GridCode gridCode,
        int round,
        Instant requestedAt,
        @Nullable String inspector,
        Choice choice,
        Instant verifyBy)
        implements CaseEvent {

    static VerificationRequested of(Verification verification) {
        return new VerificationRequested(
                verification.caseNumber(),
                verification.caseFile().gridCode(),
                verification.round(),
                verification.requestedAt(),
                verification.errand().inspector(),
                verification.errand().choice(),
                verification.errand().verifyBy());
    }

    @Override
    public String type() {
        return "verification-requested.v1";
    }

    @Override
    public Instant time() {
        return requestedAt;
    }

    @Override
    public String actor() {
        return SYSTEM;
    }

    @Override
    public Optional<String> text() {
        return Optional.empty();
    }
}
