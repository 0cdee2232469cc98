/** Reference data over HTTP. */
@NullMarked
package io.gridcase.intake.reference.rest;

import org.jspecify.annotations.NullMarked;
