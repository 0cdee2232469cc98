/** Proposals and supervisions in PostgreSQL. */
@NullMarked
package io.gridcase.closure.supervision.persistence;

import org.jspecify.annotations.NullMarked;
