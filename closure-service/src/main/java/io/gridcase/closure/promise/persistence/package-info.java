/** Promises to leaders in PostgreSQL. */
@NullMarked
package io.gridcase.closure.promise.persistence;

import org.jspecify.annotations.NullMarked;
