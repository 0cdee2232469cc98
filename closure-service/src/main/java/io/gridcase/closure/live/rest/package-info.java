/** Tells supervisors by server-sent events. */
@NullMarked
package io.gridcase.closure.live.rest;

import org.jspecify.annotations.NullMarked;
