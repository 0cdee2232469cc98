/** What assignments hear from the other services and tell them. */
@NullMarked
package io.gridcase.dispatch.assignment.messaging;

import org.jspecify.annotations.NullMarked;
