/** Supervisions that closure issues, and what is said about them, over Kafka. */
@NullMarked
package io.gridcase.dispatch.supervision.messaging;

import org.jspecify.annotations.NullMarked;
