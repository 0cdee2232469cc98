/** Keeps what is counted in PostgreSQL, and counts it there. */
@NullMarked
package io.gridcase.closure.evaluation.persistence;

import org.jspecify.annotations.NullMarked;
