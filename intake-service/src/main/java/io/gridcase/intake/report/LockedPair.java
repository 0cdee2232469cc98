package io.gridcase.intake.report;

import java.util.List;
import java.util.UUID;

/** Two reports that nobody else changes meanwhile, or one that was named twice. */
public record LockedPair(List<Report> reports) {

    Report get(UUID id) {
        return reports.stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow(UnknownReport::new);
    }
}
