/** What did not arrive, and what browsers need to be told, over HTTP. */
@NullMarked
package io.gridcase.dispatch.delivery.rest;

import org.jspecify.annotations.NullMarked;
