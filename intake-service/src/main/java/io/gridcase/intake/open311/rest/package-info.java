/** Open311 over HTTP, in XML and in JSON; errors too are in the caller's format. */
@NullMarked
package io.gridcase.intake.open311.rest;

import org.jspecify.annotations.NullMarked;
