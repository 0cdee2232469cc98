/** A filed case on its way through a department: dispatched, accepted, handled, returned or reworked. */
@NullMarked
package io.gridcase.dispatch.assignment;

import org.jspecify.annotations.NullMarked;
