/** Reads ledgers out of files. */
@NullMarked
package io.gridcase.closure.rebuild.importing;

import org.jspecify.annotations.NullMarked;
