package io.gridcase.closure.verification;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 无法到达: somebody was there and could not get to see whether it is solved. */
public record SiteNotReached(
        CaseNumber caseNumber,
        GridCode gridCode,
        String verifiedBy,
        Instant verifiedAt,
        String reason,
        List<String> photos,
        @Nullable Double distanceMetres)
        implements CaseEvent {

    static SiteNotReached of(CaseFile caseFile, Finding found) {
        return new SiteNotReached(
                caseFile.caseNumber(),
                caseFile.gridCode(),
                found.verifiedBy(),
                found.verifiedAt(),
                found.reason(),
                found.photos(),
                found.distanceMetres());
    }

    @Override
    public String type() {
        return "site-not-reached.v1";
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
