package io.gridcase.closure.verification;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 核查通过: it is solved, seen on site. */
public record VerificationPassed(
        CaseNumber caseNumber,
        GridCode gridCode,
        String verifiedBy,
        Instant verifiedAt,
        @Nullable String note,
        List<String> photos,
        @Nullable Double distanceMetres)
        implements CaseEvent {

    static VerificationPassed of(CaseFile caseFile, Finding found) {
        return new VerificationPassed(
                caseFile.caseNumber(),
                caseFile.gridCode(),
                found.verifiedBy(),
                found.verifiedAt(),
                found.remark(),
                found.photos(),
                found.distanceMetres());
    }

    @Override
    public String type() {
        return "verification-passed.v1";
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
        return Optional.ofNullable(note);
    }
}
