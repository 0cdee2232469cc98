/** Recomputing open deadlines when calendar or working hours have changed: first shown, then done, each once. */
@NullMarked
package io.gridcase.dispatch.recomputation;

import org.jspecify.annotations.NullMarked;
