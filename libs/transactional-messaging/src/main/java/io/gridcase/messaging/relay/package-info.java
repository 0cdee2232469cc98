/** Carries committed outbox rows to Kafka, in order per topic and subject, whatever stops in between. */
@NullMarked
package io.gridcase.messaging.relay;

import org.jspecify.annotations.NullMarked;
