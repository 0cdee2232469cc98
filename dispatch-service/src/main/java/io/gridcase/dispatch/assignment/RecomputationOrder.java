package io.gridcase.dispatch.assignment;

import java.time.Instant;

/**
 * Who had deadlines recomputed because calendar or working hours changed.
 *
 * @param by staff code
 */
public record RecomputationOrder(String by, Instant at, String reason) {}
