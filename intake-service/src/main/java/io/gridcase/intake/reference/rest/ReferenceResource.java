package io.gridcase.intake.reference.rest;

import io.gridcase.intake.reference.ShowReference;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** What forms need beside the classes. */
@Path("/reference")
@Authenticated
class ReferenceResource {

    private final ShowReference reference;

    ReferenceResource(ShowReference reference) {
        this.reference = reference;
    }

    @GET
    @Operation(
            summary = "查询基础数据 / Channels, reject reasons and time limits",
            description = "A phone keeps its copy and sends the ETag as If-None-Match.")
    @APIResponse(responseCode = "200", description = "All of it")
    @APIResponse(responseCode = "304", description = "The copy that the caller has is still right")
    public Uni<RestResponse<ReferenceAnswer>> show(@Context Request request) {
        return reference
                .version()
                .map(EntityTag::new)
                .chain(tag -> request.evaluatePreconditions(tag) == null
                        ? reference
                                .current()
                                .map(found -> ResponseBuilder.ok(ReferenceAnswer.of(found))
                                        .tag(tag)
                                        .build())
                        : Uni.createFrom()
                                .item(ResponseBuilder.<ReferenceAnswer>create(Status.NOT_MODIFIED)
                                        .tag(tag)
                                        .build()));
    }
}
