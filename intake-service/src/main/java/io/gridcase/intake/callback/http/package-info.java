/** Calls servers outside, and only those. */
@NullMarked
package io.gridcase.intake.callback.http;

import org.jspecify.annotations.NullMarked;
