package io.gridcase.intake.open311.rest;

import io.gridcase.intake.open311.BadParameter;
import io.gridcase.intake.open311.FindRequests;
import io.gridcase.intake.open311.NotInOpen311;
import io.gridcase.intake.open311.PublicRequest;
import io.gridcase.intake.open311.RequestQuery;
import io.gridcase.intake.open311.RequestQuery.Paging;
import io.gridcase.intake.open311.ServiceCode;
import io.gridcase.intake.open311.Span;
import io.gridcase.intake.open311.Viewer;
import io.gridcase.intake.publicpage.GiveLink;
import io.gridcase.intake.publicpage.UnknownLink;
import io.gridcase.intake.secret.Secret;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Shows requests: open to everybody, with what citizens reported; a client's key shows its own, too. */
@Path(ErrorsInCallersFormat.BASE)
@PermitAll
class RequestResource {

    private static final Set<String> STATUSES = Set.of("open", "closed");

    private final FindRequests requests;
    private final GiveLink links;
    private final Viewers viewers;
    private final Documents documents;
    private final Media media;
    private final Clock clock;

    RequestResource(
            FindRequests requests, GiveLink links, Viewers viewers, Documents documents, Media media, Clock clock) {
        this.requests = requests;
        this.links = links;
        this.viewers = viewers;
        this.documents = documents;
        this.media = media;
        this.clock = clock;
    }

    @GET
    @Path("/requests" + Format.SUFFIX)
    @Operation(
            summary = "Open311 列表 / Requests, newest first",
            description = "Of at most 90 days, the last 90 when nothing is said, at most 1000.")
    @Parameter(name = "service_request_id", in = ParameterIn.QUERY, description = "Ids or case numbers, by comma")
    @Parameter(name = "service_code", in = ParameterIn.QUERY, description = "Services, by comma")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "open, closed or both")
    @Parameter(name = "start_date", in = ParameterIn.QUERY, description = "ISO 8601 with zone")
    @Parameter(name = "end_date", in = ParameterIn.QUERY, description = "ISO 8601 with zone")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "From 1")
    @Parameter(name = "page_size", in = ParameterIn.QUERY, description = "Up to 1000")
    @Parameter(name = "extensions", in = ParameterIn.QUERY, description = "true: with attributes and notes")
    @Parameter(name = "jurisdiction_id", in = ParameterIn.QUERY, description = "The county's code; may be left out")
    @Parameter(name = "api_key", in = ParameterIn.QUERY, description = "Shows the client's own, too")
    @APIResponse(responseCode = "200", description = "service_requests")
    @APIResponse(responseCode = "400", description = "A date or number cannot be understood, or the span is too long")
    @APIResponse(responseCode = "404", description = "None of the ids is here, or another jurisdiction")
    public Uni<Response> list(
            @Parameter(description = "xml or json") @PathParam("format") String format,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var query = new Parameters(uri.getQueryParameters());
        return viewers.of(query, headers)
                .chain(viewer -> requests.page(query(query, viewer)))
                .chain(found -> shown(found, query))
                .map(rows -> answer(format, rows));
    }

    @GET
    @Path("/requests/{id: [^/.]+}" + Format.SUFFIX)
    @Operation(summary = "Open311 查看 / One request")
    @Parameter(name = "extensions", in = ParameterIn.QUERY, description = "true: with attributes and notes")
    @Parameter(name = "jurisdiction_id", in = ParameterIn.QUERY, description = "The county's code; may be left out")
    @Parameter(name = "api_key", in = ParameterIn.QUERY, description = "Shows the client's own, too")
    @APIResponse(responseCode = "200", description = "service_requests with one request")
    @APIResponse(responseCode = "404", description = "Not here, not public, or another jurisdiction")
    public Uni<Response> show(
            @Parameter(description = "Id or case number") @PathParam("id") String id,
            @Parameter(description = "xml or json") @PathParam("format") String format,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var query = new Parameters(uri.getQueryParameters());
        return viewers.of(query, headers)
                .chain(viewer -> requests.one(id, viewer))
                .chain(found -> shown(List.of(found), query))
                .map(rows -> answer(format, rows));
    }

    @GET
    @Path("/tokens/{token: [^/.]+}" + Format.SUFFIX)
    @Operation(
            summary = "Open311 令牌 / The request of a token",
            description =
                    "Ids are answered at once, so a client never has to ask; the token of a follow link works here.")
    @Parameter(name = "jurisdiction_id", in = ParameterIn.QUERY, description = "The county's code; may be left out")
    @APIResponse(responseCode = "200", description = "service_requests: service_request_id and token")
    @APIResponse(responseCode = "404", description = "No such token, or another jurisdiction")
    public Uni<Response> token(
            @Parameter(description = "Out of the link in service_notice") @PathParam("token") String token,
            @Parameter(description = "xml or json") @PathParam("format") String format,
            @Context UriInfo uri) {
        viewers.requireOurs(new Parameters(uri.getQueryParameters()).text("jurisdiction_id", 100));
        return links.reportOf(new Secret(token))
                .onFailure(UnknownLink.class)
                .transform(unknown -> NotInOpen311.token())
                .map(id -> answer(format, List.of(new TokenDocument(id.toString(), token))));
    }

    private RequestQuery query(Parameters query, Viewer viewer) {
        var services = query.list("service_code").stream().map(ServiceCode::of).toList();
        var span = Span.of(query.time("start_date"), query.time("end_date"), clock.instant());
        var paging = new Paging(query.number("page", 100_000, 1), query.number("page_size", Paging.MOST, Paging.MOST));
        return new RequestQuery(
                viewer, query.list("service_request_id"), services, open(query.list("status")), span, paging);
    }

    private static Optional<Boolean> open(List<String> statuses) {
        if (!STATUSES.containsAll(statuses)) {
            throw new BadParameter("status", "is neither open nor closed");
        }
        return Set.copyOf(statuses).size() == 1 ? Optional.of(statuses.contains("open")) : Optional.empty();
    }

    private Uni<List<RequestDocument>> shown(List<PublicRequest> found, Parameters query) {
        return query.text("extensions", 10).filter("true"::equals).isEmpty() || found.isEmpty()
                ? Uni.createFrom()
                        .item(found.stream()
                                .map(request -> RequestDocument.of(request, media))
                                .toList())
                : requests.steps(found)
                        .map(steps -> found.stream()
                                .map(request -> RequestDocument.extended(request, media, steps))
                                .toList());
    }

    private Response answer(String format, List<?> rows) {
        return documents.answer(Format.of(format), Document.rows("service_requests", "request", rows));
    }
}
