/** Confirmations over HTTP: looked up and answered on the street, watched and reassigned at the centre. */
@NullMarked
package io.gridcase.intake.confirmation.rest;

import org.jspecify.annotations.NullMarked;
