package io.gridcase.intake.open311.rest;

import io.gridcase.intake.client.IdentifyClient;
import io.gridcase.intake.open311.ExchangeUpdates;
import io.gridcase.intake.open311.Span;
import io.gridcase.intake.open311.TakeUpdate;
import io.gridcase.intake.open311.Update;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** What happened to requests, told and heard in the way of FixMyStreet. */
@Path(ErrorsInCallersFormat.BASE + "/servicerequestupdates" + Format.SUFFIX)
@PermitAll
class UpdateResource {

    private final ExchangeUpdates exchange;
    private final TakeUpdate takeUpdate;
    private final IdentifyClient clients;
    private final Viewers viewers;
    private final Documents documents;
    private final Media media;
    private final Clock clock;

    UpdateResource(
            ExchangeUpdates exchange,
            TakeUpdate takeUpdate,
            IdentifyClient clients,
            Viewers viewers,
            Documents documents,
            Media media,
            Clock clock) {
        this.exchange = exchange;
        this.takeUpdate = takeUpdate;
        this.clients = clients;
        this.viewers = viewers;
        this.documents = documents;
        this.media = media;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Open311 进展 / What happened to requests, oldest first",
            description = "Each step of each request that the caller may see, of at most 90 days, at most 1000.")
    @Parameter(name = "start_date", in = ParameterIn.QUERY, description = "ISO 8601 with zone")
    @Parameter(name = "end_date", in = ParameterIn.QUERY, description = "ISO 8601 with zone")
    @Parameter(name = "jurisdiction_id", in = ParameterIn.QUERY, description = "The county's code; may be left out")
    @Parameter(name = "api_key", in = ParameterIn.QUERY, description = "Shows the client's own, too")
    @APIResponse(responseCode = "200", description = "service_request_updates")
    @APIResponse(responseCode = "400", description = "A date cannot be understood, or the span is too long")
    public Uni<Response> list(
            @Parameter(description = "xml or json") @PathParam("format") String format,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var query = new Parameters(uri.getQueryParameters());
        return viewers.of(query, headers)
                .chain(viewer -> exchange.tell(
                        Span.of(query.time("start_date"), query.time("end_date"), clock.instant()), viewer))
                .map(steps -> steps.stream()
                        .map(step -> UpdateDocument.of(step, media))
                        .toList())
                .map(rows -> answer(format, rows));
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Operation(
            summary = "Open311 反馈 / Say something about an own request",
            description =
                    "service_request_id, update_id, updated_datetime, status, description. The same update_id again"
                            + " changes nothing. Status REOPEN within 15 days of closing reports the problem again.")
    @APIResponse(responseCode = "200", description = "service_request_updates: update_id")
    @APIResponse(responseCode = "400", description = "A field is missing, or it is too late to reopen")
    @APIResponse(responseCode = "403", description = "api_key missing or not valid")
    @APIResponse(responseCode = "404", description = "Not a request of this client")
    public Uni<Response> take(
            @Parameter(description = "xml or json") @PathParam("format") String format,
            @Parameter(hidden = true) MultipartFormDataInput input,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var form = Form.of(input, uri, headers);
        viewers.requireOurs(form.jurisdiction());
        return clients.identify(form.key())
                .chain(client -> exchange.named(form.body().required("service_request_id", 100), client)
                        .map(form::update)
                        .call(said -> takeUpdate.take(said, client)))
                .map(Update::updateId)
                .map(id -> answer(format, List.of(new UpdateDocument.Taken(id))));
    }

    private Response answer(String format, List<?> rows) {
        return documents.answer(Format.of(format), Document.rows("service_request_updates", "request_update", rows));
    }
}
