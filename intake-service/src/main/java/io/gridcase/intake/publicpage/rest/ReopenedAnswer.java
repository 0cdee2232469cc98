package io.gridcase.intake.publicpage.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The new report of a problem that is not fixed. */
@Schema(name = "ReopenedReport")
record ReopenedAnswer(
        @Schema(description = "Where the new report is followed; each answer has a link of its own")
        String followUrl) {}
