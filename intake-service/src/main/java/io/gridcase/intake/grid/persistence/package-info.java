/** Reads the grids out of the database into memory. */
@NullMarked
package io.gridcase.intake.grid.persistence;

import org.jspecify.annotations.NullMarked;
