package io.gridcase.closure.bulletin.rest;

import io.gridcase.closure.bulletin.Bulletin;
import io.gridcase.closure.bulletin.Bulletin.Publication;
import io.gridcase.closure.bulletin.BulletinState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bulletin in a list. */
@Schema(description = "通报: a ranking, frozen when it was drafted")
record BulletinAnswer(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Whose units were ranked") String area,

        @Schema(description = "By which scheme") String scheme,

        @Schema(description = "For which period") String period,

        @Schema(description = "From 1; a correction is the next version")
        int version,

        @Schema(description = "DRAFT: not seen by those who are ranked")
        BulletinState state,

        @Schema(description = "SHA-256 of the figures, hexadecimal", pattern = "[0-9a-f]{64}")
        String hash,

        @Schema(description = "Staff code") String draftedBy,

        @Schema(description = "UTC (ISO 8601)") Instant draftedAt,

        @Schema(description = "Staff code; null while a draft", nullable = true) @Nullable
        String publishedBy,

        @Schema(description = "UTC (ISO 8601); null while a draft", nullable = true) @Nullable
        Instant publishedAt) {

    static BulletinAnswer of(Bulletin bulletin) {
        var publication = bulletin.publication();
        return new BulletinAnswer(
                bulletin.id(),
                bulletin.subject().area(),
                bulletin.subject().scheme(),
                bulletin.subject().period(),
                bulletin.version(),
                bulletin.state(),
                bulletin.hash(),
                bulletin.draftedBy(),
                bulletin.draftedAt(),
                publication.map(Publication::publishedBy).orElse(null),
                publication.map(Publication::publishedAt).orElse(null));
    }
}
