/** Tells clients by itself what happens to their reports: every step, in order, until it has arrived or is given up. */
@NullMarked
package io.gridcase.intake.callback;

import org.jspecify.annotations.NullMarked;
