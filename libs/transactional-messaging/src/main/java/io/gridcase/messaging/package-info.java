/** Says and hears events with the reliability of the database: an outbox, an inbox and the consumer between them. */
@NullMarked
package io.gridcase.messaging;

import org.jspecify.annotations.NullMarked;
