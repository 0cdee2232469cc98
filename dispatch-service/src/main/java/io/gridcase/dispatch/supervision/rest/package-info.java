/** Reminders and supervisions over HTTP. */
@NullMarked
package io.gridcase.dispatch.supervision.rest;

import org.jspecify.annotations.NullMarked;
