/** Keeps draws and sample checks in PostgreSQL. */
@NullMarked
package io.gridcase.closure.sampling.persistence;

import org.jspecify.annotations.NullMarked;
