/** Keeps the lists in PostgreSQL, where a trigger refuses to shorten them. */
@NullMarked
package io.gridcase.closure.strikelist.persistence;

import org.jspecify.annotations.NullMarked;
