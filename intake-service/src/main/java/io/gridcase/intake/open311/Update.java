package io.gridcase.intake.open311;

import java.time.Instant;
import java.util.UUID;

/**
 * What a client says about a report that it sent before.
 *
 * @param updateId the client's own, unique with it
 * @param updatedAt by the client's clock
 */
public record Update(String updateId, UUID reportId, UpdateStatus status, String description, Instant updatedAt) {}
