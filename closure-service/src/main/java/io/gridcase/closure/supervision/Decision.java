package io.gridcase.closure.supervision;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who decided about a proposal.
 *
 * @param decidedBy staff code
 * @param reason why not, when it was dismissed
 */
@Embeddable
public record Decision(
        String decidedBy, Instant decidedAt, @Nullable String reason) {}
