package io.gridcase.closure.supervision;

import java.time.Instant;
import java.util.UUID;

/** Where a page ends: newest first, and neither of these ever changes. */
public record Position(Instant at, UUID id) {}
