package io.gridcase.intake.batch.rest;

import io.gridcase.intake.batch.CheckedList;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did, or would do. */
@Schema(name = "Import")
record ImportAnswer(
        @Schema(description = "For GET /batches/{id}, unless nothing was imported")
        UUID id,

        @Schema(description = "Whether it was only checked") boolean dryRun,

        @Schema(description = "Rows of the list") int rows,

        @Schema(description = "Rows that were here before, through this or another list")
        int known) {

    static ImportAnswer of(UUID id, boolean dryRun, CheckedList list) {
        return new ImportAnswer(id, dryRun, list.rows(), list.known().size());
    }
}
