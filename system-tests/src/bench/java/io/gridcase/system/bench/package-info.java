/** Measures how fast intake takes reports in, from another process and beside PostgreSQL's own speed. */
@NullMarked
package io.gridcase.system.bench;

import org.jspecify.annotations.NullMarked;
