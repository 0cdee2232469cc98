/** Reads the ledger of closure out of its database. */
@NullMarked
package io.gridcase.local.ledger;

import org.jspecify.annotations.NullMarked;
