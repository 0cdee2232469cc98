/** Every event of every case: written down once, chained, and never changed. */
@NullMarked
package io.gridcase.closure.ledger;

import org.jspecify.annotations.NullMarked;
