/** Updates that did not arrive, over HTTP. */
@NullMarked
package io.gridcase.intake.callback.rest;

import org.jspecify.annotations.NullMarked;
