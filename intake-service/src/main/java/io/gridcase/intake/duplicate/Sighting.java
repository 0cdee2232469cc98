package io.gridcase.intake.duplicate;

import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.report.Report;
import io.gridcase.place.Point;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What others are compared with.
 *
 * @param seenAt when it was reported, or now while it is not
 * @param report its own id, once it is reported
 */
public record Sighting(ClassId classId, Point point, Instant seenAt, Optional<UUID> report) {

    /** None while nobody knows where it is. */
    static Optional<Sighting> of(Report report) {
        return report.place()
                .point()
                .map(point -> new Sighting(
                        report.classification().classId(), point, report.reportedAt(), Optional.of(report.id())));
    }
}
