package io.gridcase.intake.report.rest;

import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.IfMatch;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The report on which somebody acts, as that person has seen it. */
record SeenReport(
        @Parameter(description = "UUID") @PathParam("id") UUID id,

        @Parameter(description = "ETag of the report as it was seen") @HeaderParam("If-Match") @Nullable
        String ifMatch) {

    ExpectedVersion version() {
        return IfMatch.version(ifMatch);
    }
}
