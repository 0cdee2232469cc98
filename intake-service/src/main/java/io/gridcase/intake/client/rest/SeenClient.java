package io.gridcase.intake.client.rest;

import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.IfMatch;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The client on which somebody acts, as that person has seen it. */
record SeenClient(
        @PathParam("code") String code,

        @Parameter(description = "ETag of the client as it was seen") @HeaderParam("If-Match") @Nullable
        String ifMatch) {

    ExpectedVersion version() {
        return IfMatch.version(ifMatch);
    }
}
