package io.gridcase.intake.client.rest;

import io.gridcase.intake.client.ManageCallbacks.Wanted;
import io.gridcase.intake.secret.Secret;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a client is to be told what happens to its reports. */
@Schema(name = "ClientCallback")
record CallbackRequest(
        @Schema(description = "Takes servicerequestupdates as FixMyStreet does: https, a public address. unfit-address")
        @NotNull
        @Pattern(regexp = "[\\x21-\\x7e]{1,500}")
        String url,

        @Schema(description = "Our api_key at that server; kept sealed and never shown")
        @NotNull
        @Pattern(regexp = "[\\x21-\\x7e]{1,200}")
        String apiKey) {

    Wanted wanted() {
        return new Wanted(url, new Secret(apiKey));
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "callback to " + url;
    }
}
