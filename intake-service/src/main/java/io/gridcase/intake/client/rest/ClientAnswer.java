package io.gridcase.intake.client.rest;

import io.gridcase.code.Channel;
import io.gridcase.intake.client.ApiClient;
import io.gridcase.intake.client.Callback;
import io.gridcase.intake.client.KnownClient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An API client, without its key. */
@Schema(name = "Client")
record ClientAnswer(
        @Schema(description = "Its reports are from client:<code>", pattern = "[a-z][a-z0-9-]{1,39}")
        String code,

        @Schema(description = "Rises with each change; the ETag without its quotes")
        long version,

        @Schema(description = "What it is, in words") String name,

        @Schema(description = "Where its reports count as coming from")
        Channel channel,

        @Schema(description = "Whose numbers a PARTNER sends", nullable = true) @Nullable
        String foreignSystem,

        @Schema(description = "County whose reports it brings", pattern = "[0-9]{6}")
        String county,

        @Schema(description = "Requests a minute, on all replicas together")
        int ratePerMinute,

        @Schema(description = "Where it is told what happens to its reports; absent when it asks", nullable = true)
        @Nullable
        String callbackUrl,

        @Schema(description = "Whether its key is accepted") boolean enabled,

        @Schema(description = "Staff code") String createdBy,

        @Schema(description = "UTC, ISO 8601") Instant createdAt,

        @Schema(description = "Last day (UTC) on which it sent a request; absent before the first", nullable = true)
        @Nullable
        LocalDate lastUsedOn) {

    static ClientAnswer of(KnownClient known) {
        return of(known.client(), known.lastUsed());
    }

    static ClientAnswer of(ApiClient client, Optional<LocalDate> lastUsed) {
        var settings = client.settings();
        return new ClientAnswer(
                settings.code(),
                client.version(),
                settings.name(),
                settings.channel(),
                settings.foreignSystem(),
                settings.county(),
                settings.ratePerMinute(),
                client.callback().map(Callback::url).orElse(null),
                client.enabled(),
                client.createdBy(),
                client.createdAt(),
                lastUsed.orElse(null));
    }
}
