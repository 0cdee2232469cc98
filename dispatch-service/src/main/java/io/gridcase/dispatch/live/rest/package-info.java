/** Changes as server-sent events. */
@NullMarked
package io.gridcase.dispatch.live.rest;

import org.jspecify.annotations.NullMarked;
