/** Tells servers: signed, so that they know that it comes from here. */
@NullMarked
package io.gridcase.dispatch.delivery.http;

import org.jspecify.annotations.NullMarked;
