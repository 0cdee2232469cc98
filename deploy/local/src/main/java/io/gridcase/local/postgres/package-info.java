/** A real PostgreSQL that keeps what it acknowledged: unpacked from a package, one folder of data, loopback only. */
@NullMarked
package io.gridcase.local.postgres;

import org.jspecify.annotations.NullMarked;
