/** What is told of change requests. */
@NullMarked
package io.gridcase.dispatch.changerequest.messaging;

import org.jspecify.annotations.NullMarked;
