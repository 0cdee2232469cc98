package io.gridcase.intake.open311.rest;

import io.gridcase.intake.open311.Update;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client said about its report. */
@Schema(name = "ClientUpdate")
record ClientUpdateAnswer(
        @Schema(description = "The client's own, unique with it")
        String updateId,

        @Schema(description = "How the report stands with the client, lower case")
        String status,

        @Schema(description = "In words") String description,
        @Schema(description = "By the client's clock, UTC") Instant updatedAt) {

    static ClientUpdateAnswer of(Update said) {
        return new ClientUpdateAnswer(said.updateId(), said.status().word(), said.description(), said.updatedAt());
    }
}
