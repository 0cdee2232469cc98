/** Hears from dispatch and closure what happens to cases. */
@NullMarked
package io.gridcase.intake.progress.messaging;

import org.jspecify.annotations.NullMarked;
