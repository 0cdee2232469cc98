/** Keeps case files in PostgreSQL. */
@NullMarked
package io.gridcase.closure.casefile.persistence;

import org.jspecify.annotations.NullMarked;
