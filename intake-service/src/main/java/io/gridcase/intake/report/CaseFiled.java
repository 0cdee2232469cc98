package io.gridcase.intake.report;

import io.gridcase.intake.catalogue.Classification;
import java.time.Instant;
import java.util.UUID;

/** 立案: a report has become a case. Carries all that the other services need, for they never ask back. */
public record CaseFiled(
        UUID reportId,
        Channel channel,
        Classification classification,
        ReportedPlace place,
        Evidence evidence,
        String reportedBy,
        Instant reportedAt,
        Filing filing) {}
