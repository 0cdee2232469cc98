/** Tells the anchors of the ledger. */
@NullMarked
package io.gridcase.closure.ledger.messaging;

import org.jspecify.annotations.NullMarked;
