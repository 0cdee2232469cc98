/** What is to be looked at, in PostgreSQL. */
@NullMarked
package io.gridcase.closure.watch.persistence;

import org.jspecify.annotations.NullMarked;
