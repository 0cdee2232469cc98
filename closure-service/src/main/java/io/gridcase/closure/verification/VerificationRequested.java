package io.gridcase.closure.verification;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.Optional;

/** 核查指令: somebody other than the handler has to look; {@code round} counts how often, this time included. */
public record VerificationRequested(CaseNumber caseNumber, GridCode gridCode, int round, Instant requestedAt)
        implements CaseEvent {

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
