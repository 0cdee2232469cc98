/** What time it is: real UTC, or, for tests and demonstrations only, a time that a file sets. */
@NullMarked
package io.gridcase.clock;

import org.jspecify.annotations.NullMarked;
