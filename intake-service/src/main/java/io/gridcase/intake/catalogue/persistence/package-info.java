/** Reads the catalogue from the database. */
@NullMarked
package io.gridcase.intake.catalogue.persistence;

import org.jspecify.annotations.NullMarked;
