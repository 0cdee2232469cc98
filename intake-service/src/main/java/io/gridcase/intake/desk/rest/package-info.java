/** The desk over HTTP. */
@NullMarked
package io.gridcase.intake.desk.rest;

import org.jspecify.annotations.NullMarked;
