package io.gridcase.dispatch.delivery.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was put back to be sent. */
@Schema(name = "SentAgain")
record SentAgainAnswer(
        @Schema(description = "How many notifications") int notifications) {}
