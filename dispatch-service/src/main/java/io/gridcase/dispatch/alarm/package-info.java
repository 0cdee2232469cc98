/** Fires what assignments do by themselves: once, on whichever replica looks first, late rather than never. */
@NullMarked
package io.gridcase.dispatch.alarm;

import org.jspecify.annotations.NullMarked;
