/** Requests to the services as any client would send them. */
@NullMarked
package io.gridcase.system.http;

import org.jspecify.annotations.NullMarked;
