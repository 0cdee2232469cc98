package io.gridcase.dispatch.assignment.rest;

import io.gridcase.dispatch.assignment.Retried;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the waiting cases. */
@Schema(name = "Retried")
record RetryAnswer(
        @Schema(description = "Cases that waited for the reason")
        int tried,

        @Schema(description = "Of them dispatched by rule now; the others wait on")
        int dispatched) {

    static RetryAnswer of(Retried retried) {
        return new RetryAnswer(retried.tried(), retried.dispatched());
    }
}
