package io.gridcase.intake.open311.rest;

import io.gridcase.intake.open311.BrowseServices;
import io.gridcase.intake.open311.Open311Config;
import io.gridcase.intake.open311.ServiceCode;
import io.gridcase.intake.open311.rest.DiscoveryDocument.Endpoint;
import io.gridcase.intake.publicpage.PublicConfig;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What can be reported here, and how: open to everybody. */
@Path(ErrorsInCallersFormat.BASE)
@PermitAll
class CatalogueResource {

    /** When the API last changed for its callers. */
    private static final String CHANGESET = "2026-11-22T00:00:00Z";

    private static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";

    private final BrowseServices services;
    private final Viewers viewers;
    private final Documents documents;
    private final Open311Config config;
    private final PublicConfig address;

    CatalogueResource(
            BrowseServices services, Viewers viewers, Documents documents, Open311Config config, PublicConfig address) {
        this.services = services;
        this.viewers = viewers;
        this.documents = documents;
        this.config = config;
        this.address = address;
    }

    @GET
    @Path("/discovery" + Format.SUFFIX)
    @Operation(summary = "Open311 发现 / Discovery", description = "Where this API is, its formats, how to get a key.")
    @APIResponse(responseCode = "200", description = "discovery")
    public Response discovery(@Parameter(description = "xml or json") @PathParam("format") String format) {
        var endpoint = new Endpoint(
                SPECIFICATION,
                address.url() + ErrorsInCallersFormat.BASE,
                CHANGESET,
                "production",
                List.of("text/xml", "application/json"));
        return answer(
                format,
                Document.single(
                        "discovery",
                        new DiscoveryDocument(CHANGESET, config.contact(), config.keyService(), List.of(endpoint))));
    }

    @GET
    @Path("/services" + Format.SUFFIX)
    @Operation(summary = "Open311 服务列表 / Services", description = "Every class of the catalogue.")
    @APIResponse(responseCode = "200", description = "services")
    @APIResponse(responseCode = "404", description = "Another jurisdiction")
    public Uni<Response> services(
            @Parameter(description = "xml or json") @PathParam("format") String format,
            @Parameter(description = "The county's code; may be left out") @QueryParam("jurisdiction_id") @Nullable
                    String jurisdiction) {
        check(jurisdiction);
        return services.all()
                .map(all -> all.stream().map(ServiceDocument::of).toList())
                .map(rows -> answer(format, Document.rows("services", "service", rows)));
    }

    @GET
    @Path("/services/{code: [^/.]+}" + Format.SUFFIX)
    @Operation(summary = "Open311 服务定义 / Definition of a service", description = "Its extra questions, often none.")
    @APIResponse(responseCode = "200", description = "service_definition")
    @APIResponse(responseCode = "404", description = "No such service, or another jurisdiction")
    public Uni<Response> definition(
            @Parameter(description = "service_code, C01001 or I06050") @PathParam("code") String code,
            @Parameter(description = "xml or json") @PathParam("format") String format,
            @Parameter(description = "The county's code; may be left out") @QueryParam("jurisdiction_id") @Nullable
                    String jurisdiction) {
        check(jurisdiction);
        var service = ServiceCode.of(code);
        return services.questionsOf(service)
                .map(asked -> DefinitionDocument.of(service, asked))
                .map(definition -> answer(format, Document.single("service_definition", definition)));
    }

    private void check(@Nullable String jurisdiction) {
        viewers.requireOurs(Optional.ofNullable(jurisdiction).filter(named -> !named.isBlank()));
    }

    private Response answer(String format, Document document) {
        return documents.answer(Format.of(format), document);
    }
}
