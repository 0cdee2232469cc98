/** Keeps the steps that other services tell, and reads them together with intake's own. */
@NullMarked
package io.gridcase.intake.progress.persistence;

import org.jspecify.annotations.NullMarked;
