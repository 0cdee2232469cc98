/** Tells operators in time that a year's holidays are missing. */
@NullMarked
package io.gridcase.dispatch.timelimit.timer;

import org.jspecify.annotations.NullMarked;
