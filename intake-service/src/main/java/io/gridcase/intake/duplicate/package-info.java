/** Finds the open reports that may be about the same problem as another one. */
@NullMarked
package io.gridcase.intake.duplicate;

import org.jspecify.annotations.NullMarked;
