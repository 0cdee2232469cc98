/** Shows the catalogue over HTTP. */
@NullMarked
package io.gridcase.intake.catalogue.rest;

import org.jspecify.annotations.NullMarked;
