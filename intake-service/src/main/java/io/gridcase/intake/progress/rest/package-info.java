/** Shows the steps of a report over HTTP. */
@NullMarked
package io.gridcase.intake.progress.rest;

import org.jspecify.annotations.NullMarked;
