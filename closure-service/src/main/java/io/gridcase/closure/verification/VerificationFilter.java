package io.gridcase.closure.verification;

import java.time.Instant;
import java.util.Optional;

/**
 * Which of the verifications in scope are asked for.
 *
 * @param inspector staff code of whoever is sent
 * @param overdueAt only those that somebody should have looked at before
 */
public record VerificationFilter(VerificationState state, Optional<String> inspector, Optional<Instant> overdueAt) {}
