/** What is said about supervisions, read from the ledger as it is written. */
@NullMarked
package io.gridcase.closure.supervision.messaging;

import org.jspecify.annotations.NullMarked;
