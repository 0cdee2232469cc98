/** Change requests over HTTP. */
@NullMarked
package io.gridcase.dispatch.changerequest.rest;

import org.jspecify.annotations.NullMarked;
