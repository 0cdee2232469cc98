package io.gridcase.intake.catalogue.rest;

import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.BrowseCatalogue;
import io.gridcase.intake.catalogue.CatalogueQuery;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.catalogue.ShownClass;
import io.gridcase.web.Cursor;
import io.gridcase.web.Moment;
import io.gridcase.web.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The classes of problems that can be reported here. */
@Path("/classes")
@Authenticated
class ClassResource {

    private static final String AT = "ISO 8601 with zone; the catalogue as it was or will be then. Now when absent";

    private final BrowseCatalogue catalogue;
    private final Clock clock;

    ClassResource(BrowseCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "查询类别目录 / The catalogue of classes",
            description = "Ordered by kind and code. A phone keeps its copy and sends the ETag as If-None-Match.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "304", description = "The copy that the caller has is still right")
    @APIResponse(responseCode = "422", description = "malformed-cursor, malformed-moment")
    public Uni<RestResponse<Page<ClassAnswer>>> list(
            @Parameter(description = "COMPONENT 部件 or INCIDENT 事件; both when absent") @QueryParam("kind") @Nullable
                    ClassKind kind,
            @Parameter(description = "Part of a name, Chinese or English, or the beginning of a code")
                    @QueryParam("q")
                    @Pattern(regexp = "[^\\x00]{1,50}", message = "must be 1 to 50 characters")
                    @Nullable
                    String text,
            @Parameter(description = "Rows of a page")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(Page.MAX_LIMIT)
                    int limit,
            @Parameter(description = "\"next\" of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = AT, schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("at")
                    @Nullable
                    Moment at,
            @Context Request request) {
        var moment = at == null ? clock.instant() : at.instant();
        var query = new CatalogueQuery(
                Optional.ofNullable(kind), Optional.ofNullable(text), after(cursor), limit, Optional.of(moment));
        return unlessKnown(request, moment, () -> catalogue.page(query).map(found -> page(found, limit)));
    }

    @GET
    @Path("/{kind}/{code}")
    @Operation(summary = "查看类别 / One class with its conditions and questions")
    @APIResponse(responseCode = "200", description = "The class")
    @APIResponse(responseCode = "304", description = "The copy that the caller has is still right")
    @APIResponse(responseCode = "404", description = "class-not-found")
    @APIResponse(responseCode = "422", description = "malformed-moment")
    public Uni<RestResponse<ClassAnswer>> show(
            @Parameter(description = "COMPONENT or INCIDENT") @PathParam("kind") ClassKind kind,
            @Parameter(description = "Five digits") @PathParam("code") ClassCode code,
            @Parameter(description = AT, schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("at")
                    @Nullable
                    Moment at,
            @Context Request request) {
        var moment = at == null ? clock.instant() : at.instant();
        return unlessKnown(
                request,
                moment,
                () -> catalogue.of(new ClassId(kind, code), moment).map(ClassAnswer::of));
    }

    /** What has not changed is neither loaded nor sent again. */
    private <T> Uni<RestResponse<T>> unlessKnown(Request request, Instant at, Supplier<Uni<T>> answer) {
        return catalogue
                .edition(at)
                .map(EntityTag::new)
                .chain(tag -> request.evaluatePreconditions(tag) == null
                        ? answer.get()
                                .map(shown -> ResponseBuilder.ok(shown).tag(tag).build())
                        : Uni.createFrom()
                                .item(ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                                        .tag(tag)
                                        .build()));
    }

    private static Page<ClassAnswer> page(List<ShownClass> found, int limit) {
        return Page.of(
                found,
                limit,
                last -> new Cursor(List.of(
                        last.caseClass().id().kind().name(),
                        last.caseClass().id().code())),
                ClassAnswer::of);
    }

    private static Optional<ClassId> after(@Nullable String cursor) {
        return Cursor.decode(cursor, 2).map(last -> new ClassId(last.key(0, ClassKind::valueOf), last.text(1)));
    }
}
