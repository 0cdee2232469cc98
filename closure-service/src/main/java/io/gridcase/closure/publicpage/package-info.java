/** What anybody may know of the cases of the city: what, where to the grid, until when and whether it is solved. */
@NullMarked
package io.gridcase.closure.publicpage;

import org.jspecify.annotations.NullMarked;
