/** Hears what intake and dispatch say about cases, and says what closure decides. */
@NullMarked
package io.gridcase.closure.casefile.messaging;

import org.jspecify.annotations.NullMarked;
