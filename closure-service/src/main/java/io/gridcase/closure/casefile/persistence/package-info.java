/** Keeps case files and ledger entries in PostgreSQL. */
@NullMarked
package io.gridcase.closure.casefile.persistence;

import org.jspecify.annotations.NullMarked;
