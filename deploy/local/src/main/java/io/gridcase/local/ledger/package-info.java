/** Reads and archives the ledger of closure in its database, and has its tables made anew. */
@NullMarked
package io.gridcase.local.ledger;

import org.jspecify.annotations.NullMarked;
