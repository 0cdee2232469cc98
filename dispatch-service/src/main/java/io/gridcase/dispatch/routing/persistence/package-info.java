/** The responsibility matrix in PostgreSQL. */
@NullMarked
package io.gridcase.dispatch.routing.persistence;

import org.jspecify.annotations.NullMarked;
