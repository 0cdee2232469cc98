/** The unit grids (单元网格) of a city by where they lie. */
@NullMarked
package io.gridcase.place.grid;

import org.jspecify.annotations.NullMarked;
