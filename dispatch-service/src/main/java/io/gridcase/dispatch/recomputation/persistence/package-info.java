/** Recomputations in PostgreSQL. */
@NullMarked
package io.gridcase.dispatch.recomputation.persistence;

import org.jspecify.annotations.NullMarked;
