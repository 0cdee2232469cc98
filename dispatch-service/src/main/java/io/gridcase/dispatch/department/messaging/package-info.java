/** Creates the Kafka topics of every department that is registered. */
@NullMarked
package io.gridcase.dispatch.department.messaging;

import org.jspecify.annotations.NullMarked;
