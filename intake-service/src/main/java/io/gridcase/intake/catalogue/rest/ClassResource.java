package io.gridcase.intake.catalogue.rest;

import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.BrowseCatalogue;
import io.gridcase.intake.catalogue.CaseClass;
import io.gridcase.intake.catalogue.CatalogueQuery;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.web.Cursor;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The classes of problems that can be reported here. */
@Path("/classes")
@Authenticated
class ClassResource {

    private final BrowseCatalogue catalogue;

    ClassResource(BrowseCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(summary = "查询类别目录 / The catalogue of classes", description = "Ordered by kind and code.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<ClassAnswer>> list(
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
            @Parameter(description = "\"next\" of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var query = new CatalogueQuery(Optional.ofNullable(kind), Optional.ofNullable(text), after(cursor), limit);
        return catalogue.page(query).map(found -> page(found, limit));
    }

    @GET
    @Path("/{kind}/{code}")
    @Operation(summary = "查看类别 / One class with its conditions")
    @APIResponse(responseCode = "200", description = "The class")
    @APIResponse(responseCode = "404", description = "class-not-found")
    public Uni<ClassAnswer> show(
            @Parameter(description = "COMPONENT or INCIDENT") @PathParam("kind") ClassKind kind,
            @Parameter(description = "Five digits") @PathParam("code") ClassCode code) {
        return catalogue.of(new ClassId(kind, code)).map(ClassAnswer::of);
    }

    private static Page<ClassAnswer> page(List<CaseClass> found, int limit) {
        return Page.of(
                found,
                limit,
                last -> new Cursor(List.of(last.id().kind().name(), last.id().code())),
                ClassAnswer::of);
    }

    private static Optional<ClassId> after(@Nullable String cursor) {
        return Cursor.decode(cursor, 2).map(Cursor::keys).map(keys -> new ClassId(kind(keys.get(0)), keys.get(1)));
    }

    private static ClassKind kind(String name) {
        return Stream.of(ClassKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(Cursor::malformed);
    }
}
