package io.gridcase.intake.client.rest;

import io.gridcase.intake.client.Keyed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key that was just made. */
@Schema(name = "ClientKey")
record KeyAnswer(
        @Schema(description = "Code of the client") String client,

        @Schema(description = "Shown this once: only its hash is kept", pattern = "[A-Za-z0-9_-]{43}")
        String apiKey) {

    static KeyAnswer of(Keyed keyed) {
        return new KeyAnswer(keyed.client().settings().code(), keyed.key().value());
    }
}
