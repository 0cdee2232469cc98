/** Answers over HTTP which grid a point lies in. */
@NullMarked
package io.gridcase.intake.grid.rest;

import org.jspecify.annotations.NullMarked;
