package io.gridcase.intake.client;

/** A client with its new key, which is told this once. */
public record Keyed(ApiClient client, ApiKey key) {}
