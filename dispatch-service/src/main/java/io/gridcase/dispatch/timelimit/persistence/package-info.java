/** Time limits and the working calendar in PostgreSQL. */
@NullMarked
package io.gridcase.dispatch.timelimit.persistence;

import org.jspecify.annotations.NullMarked;
