/** Journeys of cases through the whole of Gridcase, and what must hold when parts of it are killed on the way. */
@NullMarked
package io.gridcase.system;

import org.jspecify.annotations.NullMarked;
