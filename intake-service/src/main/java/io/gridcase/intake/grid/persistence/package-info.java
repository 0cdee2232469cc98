/** Finds grids in the database by an index over their boxes. */
@NullMarked
package io.gridcase.intake.grid.persistence;

import org.jspecify.annotations.NullMarked;
