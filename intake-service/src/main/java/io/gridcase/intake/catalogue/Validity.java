package io.gridcase.intake.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * While something holds.
 *
 * @param from the first moment
 * @param to the first moment at which it no longer holds; absent: until further notice
 */
@Embeddable
public record Validity(
        @Column(name = "valid_from") Instant from,
        @Column(name = "valid_to") @Nullable Instant to) {

    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && (to == null || moment.isBefore(to));
    }
}
