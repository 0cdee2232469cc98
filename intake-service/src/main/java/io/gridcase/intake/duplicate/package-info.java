/** Finds the open reports that may be, or certainly are, about the same problem as another one. */
@NullMarked
package io.gridcase.intake.duplicate;

import org.jspecify.annotations.NullMarked;
