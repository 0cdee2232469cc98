/** A real Kafka broker (KRaft, one node) in a JVM of its own, and the topics it needs. */
@NullMarked
package io.gridcase.local.kafka;

import org.jspecify.annotations.NullMarked;
