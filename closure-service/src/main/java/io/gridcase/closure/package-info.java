/** Keeps every case on the list until somebody other than the handler has seen that it is solved, and strikes it off. */
@NullMarked
package io.gridcase.closure;

import org.jspecify.annotations.NullMarked;
