package io.gridcase.intake.client;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A client as those see it who manage it.
 *
 * @param lastUsed day in UTC, empty before its first request
 */
public record KnownClient(ApiClient client, Optional<LocalDate> lastUsed) {}
