/** Reads the table of changes. */
@NullMarked
package io.gridcase.closure.live.persistence;

import org.jspecify.annotations.NullMarked;
