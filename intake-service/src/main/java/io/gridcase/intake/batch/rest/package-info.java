/** Lists over HTTP. */
@NullMarked
package io.gridcase.intake.batch.rest;

import org.jspecify.annotations.NullMarked;
