/** Goes on with what was begun. */
@NullMarked
package io.gridcase.dispatch.recomputation.timer;

import org.jspecify.annotations.NullMarked;
