package io.gridcase.dispatch.merger.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a merger has come: to its end, or there would be no answer. */
@Schema(name = "Merger")
record MergeAnswer(
        @Schema(description = "Assignments that this very call has moved")
        int moved) {}
