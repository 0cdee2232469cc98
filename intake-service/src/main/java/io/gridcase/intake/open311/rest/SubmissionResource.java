package io.gridcase.intake.open311.rest;

import io.gridcase.intake.client.ApiClient;
import io.gridcase.intake.client.IdentifyClient;
import io.gridcase.intake.open311.SubmitRequest;
import io.gridcase.intake.open311.TakenRequest;
import io.gridcase.intake.publicpage.PublicConfig;
import io.gridcase.photo.PhotoStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Takes requests in from clients. */
@Path(ErrorsInCallersFormat.BASE)
@PermitAll
class SubmissionResource {

    private final SubmitRequest submitRequest;
    private final IdentifyClient clients;
    private final Viewers viewers;
    private final PhotoStore photos;
    private final Documents documents;
    private final PublicConfig address;

    SubmissionResource(
            SubmitRequest submitRequest,
            IdentifyClient clients,
            Viewers viewers,
            PhotoStore photos,
            Documents documents,
            PublicConfig address) {
        this.submitRequest = submitRequest;
        this.clients = clients;
        this.viewers = viewers;
        this.photos = photos;
        this.documents = documents;
        this.address = address;
    }

    @POST
    @Path("/requests" + Format.SUFFIX)
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Operation(
            summary = "Open311 提交 / Submit a request",
            description =
                    "Fields as in GeoReport v2; api_key in the body, the query or X-Api-Key. Pictures as form parts"
                            + " \"media\", at most 9. Idempotency-Key makes a repetition recognisable; partners send"
                            + " foreign_number.")
    @APIResponse(responseCode = "200", description = "It had been taken in before; the first id with a new link")
    @APIResponse(responseCode = "201", description = "service_requests: service_request_id, service_notice with a link")
    @APIResponse(responseCode = "400", description = "A field is missing or cannot be understood")
    @APIResponse(responseCode = "403", description = "api_key missing or not valid")
    @APIResponse(responseCode = "404", description = "No such service, or another jurisdiction")
    @APIResponse(responseCode = "429", description = "Too many requests; Retry-After says when to come again")
    public Uni<Response> submit(
            @Parameter(description = "xml or json") @PathParam("format") String format,
            @Parameter(hidden = true) MultipartFormDataInput input,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var form = Form.of(input, uri, headers);
        viewers.requireOurs(form.jurisdiction());
        return clients.identify(form.key())
                .chain(client -> submit(form, client))
                .map(taken -> answer(Format.of(format), taken, form));
    }

    /** Nothing is kept of a request that says something wrong: it is read once before its pictures are. */
    private Uni<TakenRequest> submit(Form form, ApiClient client) {
        form.request(List.of());
        return Multi.createFrom()
                .iterable(form.checkedMedia())
                .onItem()
                .transformToUniAndConcatenate(photos::store)
                .map(photo -> photo.id().value())
                .collect()
                .asList()
                .chain(kept -> submitRequest.submit(
                        form.request(kept.stream().distinct().toList()), client));
    }

    private Response answer(Format format, TakenRequest taken, Form form) {
        var document = new TakenDocument(
                taken.accepted().report().id().toString(),
                "办理进度 / Follow it at " + address.url() + "/follow/"
                        + taken.link().value(),
                form.body().text("account_id", 100).orElse(null));
        return Response.fromResponse(
                        documents.answer(format, Document.rows("service_requests", "request", List.of(document))))
                .status(taken.accepted().repeated() ? 200 : 201)
                .build();
    }
}
