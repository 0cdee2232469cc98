/** Keeps the ledger in PostgreSQL. */
@NullMarked
package io.gridcase.closure.ledger.persistence;

import org.jspecify.annotations.NullMarked;
