/** The queue of a phone over HTTP. */
@NullMarked
package io.gridcase.intake.sync.rest;

import org.jspecify.annotations.NullMarked;
