/** What the matrix must cover, from the city profile in force. */
@NullMarked
package io.gridcase.dispatch.routing.importing;

import org.jspecify.annotations.NullMarked;
