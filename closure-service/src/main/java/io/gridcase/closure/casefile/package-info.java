/** The ledger: one row a case as it stands now, and every event that made it so. */
@NullMarked
package io.gridcase.closure.casefile;

import org.jspecify.annotations.NullMarked;
