/** The responsibility matrix over HTTP. */
@NullMarked
package io.gridcase.dispatch.routing.rest;

import org.jspecify.annotations.NullMarked;
