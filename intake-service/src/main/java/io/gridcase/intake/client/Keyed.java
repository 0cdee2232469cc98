package io.gridcase.intake.client;

import io.gridcase.intake.secret.Secret;

/** A client with its new key, which is told this once. */
public record Keyed(ApiClient client, Secret key) {}
