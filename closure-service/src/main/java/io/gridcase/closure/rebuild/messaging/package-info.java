/** Remembers that what was rebuilt has been heard. */
@NullMarked
package io.gridcase.closure.rebuild.messaging;

import org.jspecify.annotations.NullMarked;
