/** What the ledger of a city consists of, how its entries and days are bound by hashes, and whether that still holds. */
@NullMarked
package io.gridcase.ledger;

import org.jspecify.annotations.NullMarked;
