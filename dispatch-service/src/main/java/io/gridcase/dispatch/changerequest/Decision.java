package io.gridcase.dispatch.changerequest;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a request ended.
 *
 * @param decidedBy staff code; {@code system} when it lapsed
 * @param decisionNote why it was refused
 */
@Embeddable
public record Decision(
        String decidedBy, Instant decidedAt, @Nullable String decisionNote) {}
