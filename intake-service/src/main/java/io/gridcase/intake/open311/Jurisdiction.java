package io.gridcase.intake.open311;

import java.util.Optional;

/**
 * The one city served here, as callers name it.
 *
 * @param required whether a call must name it
 */
public record Jurisdiction(String id, boolean required) {

    /** Throws {@link NotInOpen311} for another city, {@link BadParameter} when it must be named and is not. */
    public void check(Optional<String> named) {
        if (named.isEmpty() && required) {
            throw new BadParameter("jurisdiction_id", "is missing");
        }
        if (named.filter(other -> !other.equals(id)).isPresent()) {
            throw NotInOpen311.jurisdiction();
        }
    }
}
