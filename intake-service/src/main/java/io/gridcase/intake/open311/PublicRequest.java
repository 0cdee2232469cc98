package io.gridcase.intake.open311;

import io.gridcase.intake.report.ReportState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as Open311 shows it.
 *
 * @param photos ids of those that everybody may look at
 * @param attributes answers to the extra questions, {@code attribute=value}
 */
public record PublicRequest(
        UUID id, Problem problem, Place place, Standing standing, List<String> photos, List<String> attributes) {

    /** What was reported, and when. */
    public record Problem(ServiceCode service, String serviceName, String description, Instant requestedAt) {}

    /** Where. */
    public record Place(
            String address,
            @Nullable Double longitude,
            @Nullable Double latitude) {}

    /** How far it is. */
    public record Standing(
            ReportState state,
            boolean merged,
            @Nullable String reason,
            @Nullable String department,
            @Nullable Instant dueAt,
            @Nullable Instant endedAt,
            Instant updatedAt) {

        public boolean open() {
            return switch (state) {
                case AWAITING_PHOTOS, RECEIVED, CONFIRMING, FILED -> true;
                case REJECTED, MERGED, SOLVED_ON_SPOT, VOIDED, CLOSED -> false;
            };
        }
    }
}
