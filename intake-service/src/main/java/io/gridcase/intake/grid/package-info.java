/** The unit grids (单元网格) of the city: which one a point lies in. */
@NullMarked
package io.gridcase.intake.grid;

import org.jspecify.annotations.NullMarked;
