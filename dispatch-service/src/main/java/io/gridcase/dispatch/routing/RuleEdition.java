package io.gridcase.dispatch.routing;

import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import java.time.Instant;
import java.util.Optional;

/**
 * A rule as it stood in the matrix for a while.
 *
 * @param importedAt since when; empty: since the first matrix
 * @param supersededAt until when; empty: it still stands
 */
public record RuleEdition(ResponsibilityRule rule, Optional<Instant> importedAt, Optional<Instant> supersededAt) {}
