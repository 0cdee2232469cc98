package io.gridcase.closure.publicpage.rest;

import io.gridcase.closure.paging.CaseCursor;
import io.gridcase.closure.publicpage.ShowPublicCases;
import io.gridcase.code.CaseNumber;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.StoredPhoto;
import io.gridcase.photo.UnknownPhoto;
import io.gridcase.photo.rendition.Rendition;
import io.gridcase.photo.rendition.Renditions;
import io.gridcase.photo.rest.ShownPhoto;
import io.gridcase.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** 公众页: the cases of the city for everybody; any cache may keep an answer for a minute. */
@Path("/public/cases")
@PermitAll
@Tag(name = "公众页 / Public page")
class PublicCaseResource {

    private static final String FOR_A_MINUTE = "public, max-age=60";

    private final ShowPublicCases cases;
    private final Renditions renditions;

    PublicCaseResource(ShowPublicCases cases, Renditions renditions) {
        this.cases = cases;
        this.renditions = renditions;
    }

    @GET
    @Operation(summary = "公众案卷清单 / List cases for everybody", description = "Newest case first")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "A parameter cannot be (problem)")
    public Uni<RestResponse<Page<PublicCase>>> list(
            @QueryParam("solved") @DefaultValue("false") @Pattern(regexp = "true|false") String solved,
            @QueryParam("area")
                    @Pattern(regexp = "[0-9]{6}|[0-9]{9}|[0-9]{12}")
                    @Parameter(description = "Code of a county, town or village, with everything below it")
                    @Nullable
                    String area,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return cases.list(Boolean.parseBoolean(solved), Optional.ofNullable(area), CaseCursor.after(cursor), limit + 1)
                .map(found -> Page.of(found, limit, last -> CaseCursor.behind(last.caseNumber()), PublicCase::of))
                .map(PublicCaseResource::cached);
    }

    @GET
    @Path("/{caseNumber}")
    @Operation(summary = "公众案卷 / Show a case to everybody")
    @APIResponse(responseCode = "200", description = "The case")
    @APIResponse(responseCode = "404", description = "case-not-found: none, or voided")
    public Uni<RestResponse<PublicCase>> show(@PathParam("caseNumber") CaseNumber caseNumber) {
        return cases.show(caseNumber).map(PublicCase::of).map(PublicCaseResource::cached);
    }

    @GET
    @Path("/{caseNumber}/photos/{photoId}")
    @Operation(
            summary = "公众照片 / Show a photo of a case to everybody",
            description = "An upright JPEG of at most 1600 pixels a side, without anything that the camera noted")
    @APIResponse(responseCode = "200", description = "The picture")
    @APIResponse(responseCode = "404", description = "case-not-found; photo-not-found: not of this case")
    @APIResponse(responseCode = "422", description = "broken-photo: no such copy can be made of it")
    public Uni<RestResponse<java.nio.file.Path>> photo(
            @PathParam("caseNumber") CaseNumber caseNumber, @PathParam("photoId") PhotoId photo) {
        return cases.shows(caseNumber, photo)
                .chain(shown -> shown
                        ? renditions.of(photo, Rendition.SCREEN)
                        : Uni.createFrom().item(Optional.<StoredPhoto>empty()))
                .map(found -> found.orElseThrow(() -> new UnknownPhoto(photo)))
                .map(stored -> ShownPhoto.of(stored, FOR_A_MINUTE).build());
    }

    private static <T> RestResponse<T> cached(T answer) {
        return ResponseBuilder.ok(answer)
                .header(HttpHeaders.CACHE_CONTROL, FOR_A_MINUTE)
                .build();
    }
}
