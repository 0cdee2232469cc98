package io.gridcase.closure.verification;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 核查不通过: it is not solved.
 *
 * @param escalated whether a supervisor decides how it goes on; otherwise the department has it again
 */
public record VerificationFailed(
        CaseNumber caseNumber,
        GridCode gridCode,
        String verifiedBy,
        Instant verifiedAt,
        String reason,
        List<String> photos,
        @Nullable Double distanceMetres,
        boolean escalated)
        implements CaseEvent {

    static VerificationFailed of(CaseFile caseFile, Finding found, boolean escalated) {
        return new VerificationFailed(
                caseFile.caseNumber(),
                caseFile.gridCode(),
                found.verifiedBy(),
                found.verifiedAt(),
                found.reason(),
                found.photos(),
                found.distanceMetres(),
                escalated);
    }

    @Override
    public String type() {
        return "verification-failed.v1";
    }

    @Override
    public Instant time() {
        return verifiedAt;
    }

    @Override
    public String actor() {
        return verifiedBy;
    }

    @Override
    public Optional<String> text() {
        return Optional.of(reason);
    }
}
