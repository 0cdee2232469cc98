package io.gridcase.intake.catalogue;

import io.gridcase.code.ClassKind;
import java.util.Optional;

/**
 * Which part of the catalogue somebody wants to see.
 *
 * @param text part of a name in either language, or the beginning of a code
 * @param after the class behind which the page starts
 * @param limit rows of the page
 */
public record CatalogueQuery(Optional<ClassKind> kind, Optional<String> text, Optional<ClassId> after, int limit) {}
