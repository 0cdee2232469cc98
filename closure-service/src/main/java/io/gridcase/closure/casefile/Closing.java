package io.gridcase.closure.casefile;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 结案 = 销号: the case is struck off the list.
 *
 * @param closedBy staff code, or {@code system} after a passed verification
 * @param onTime whether the department's last answer was not after the deadline; absent without one
 */
@Embeddable
public record Closing(
        String closedBy, Instant closedAt, @Nullable Boolean onTime) {}
