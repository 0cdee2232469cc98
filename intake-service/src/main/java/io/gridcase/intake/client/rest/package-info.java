/** API clients over HTTP: entered, listed, given a new key, disabled. */
@NullMarked
package io.gridcase.intake.client.rest;

import org.jspecify.annotations.NullMarked;
