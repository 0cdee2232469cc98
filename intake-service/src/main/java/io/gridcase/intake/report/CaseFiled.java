package io.gridcase.intake.report;

import io.gridcase.code.GridCode;
import io.gridcase.intake.catalogue.Classification;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 立案: a report has become a case. Carries all that the other services need, for they never ask back. */
public record CaseFiled(
        UUID reportId,
        Source source,
        Classification classification,
        ReportedPlace place,
        GridCode grid,
        Evidence evidence,
        String reportedBy,
        Instant reportedAt,
        Filing filing,
        @Nullable UUID reopens) {

    static CaseFiled of(Report report, Filing filing) {
        return new CaseFiled(
                report.id(),
                report.source(),
                report.classification(),
                report.place(),
                report.place().grid().orElseThrow(PlaceUnknown::new),
                report.evidence(),
                report.reportedBy(),
                report.reportedAt(),
                filing,
                report.reopens().orElse(null));
    }
}
