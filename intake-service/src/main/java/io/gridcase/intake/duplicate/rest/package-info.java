/** Offers possible duplicates over HTTP. */
@NullMarked
package io.gridcase.intake.duplicate.rest;

import org.jspecify.annotations.NullMarked;
