package io.gridcase.intake.catalogue;

import io.gridcase.code.ClassKind;
import java.time.Instant;
import java.util.Optional;

/**
 * Which part of the catalogue somebody wants to see.
 *
 * @param text part of a name in either language, or the beginning of a code
 * @param after the class behind which the page starts
 * @param limit rows of the page
 * @param at the moment at which the classes hold; empty: now
 */
public record CatalogueQuery(
        Optional<ClassKind> kind, Optional<String> text, Optional<ClassId> after, int limit, Optional<Instant> at) {

    public CatalogueQuery(Optional<ClassKind> kind, Optional<String> text, Optional<ClassId> after, int limit) {
        this(kind, text, after, limit, Optional.empty());
    }
}
