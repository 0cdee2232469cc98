/** The cases: one row each, as it stands now by all that is known. */
@NullMarked
package io.gridcase.closure.casefile;

import org.jspecify.annotations.NullMarked;
