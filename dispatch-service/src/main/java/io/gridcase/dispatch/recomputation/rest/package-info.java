/** Recomputing deadlines over HTTP. */
@NullMarked
package io.gridcase.dispatch.recomputation.rest;

import org.jspecify.annotations.NullMarked;
