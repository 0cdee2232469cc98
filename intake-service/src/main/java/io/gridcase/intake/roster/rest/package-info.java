/** The roster over HTTP: who is sent where, and who is away. */
@NullMarked
package io.gridcase.intake.roster.rest;

import org.jspecify.annotations.NullMarked;
