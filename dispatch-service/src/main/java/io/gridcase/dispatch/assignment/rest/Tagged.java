package io.gridcase.dispatch.assignment.rest;

import io.gridcase.dispatch.assignment.AssignmentProgress;
import io.gridcase.web.IfMatch;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A single assignment is always answered with its version as ETag. */
final class Tagged {

    private Tagged() {}

    static RestResponse<AssignmentAnswer> of(AssignmentProgress progress) {
        return ResponseBuilder.ok(AssignmentAnswer.of(progress))
                .header(HttpHeaders.ETAG, IfMatch.tag(progress.assignment().version()))
                .build();
    }
}
