/** Keeps bulletins in PostgreSQL. */
@NullMarked
package io.gridcase.closure.bulletin.persistence;

import org.jspecify.annotations.NullMarked;
