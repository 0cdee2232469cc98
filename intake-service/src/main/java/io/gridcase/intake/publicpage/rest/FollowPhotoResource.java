package io.gridcase.intake.publicpage.rest;

import io.gridcase.intake.publicpage.FollowReport;
import io.gridcase.intake.publicpage.FollowedReport;
import io.gridcase.intake.secret.Secret;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.StoredPhoto;
import io.gridcase.photo.UnknownPhoto;
import io.gridcase.photo.rendition.Rendition;
import io.gridcase.photo.rendition.Renditions;
import io.gridcase.photo.rest.ShownPhoto;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** The pictures of a followed report: only its own, and never the original, in which the camera noted who knows what. */
@Path("/follow/{token}/photos/{photo}")
@PermitAll
class FollowPhotoResource {

    private final FollowReport followed;
    private final Renditions renditions;

    FollowPhotoResource(FollowReport followed, Renditions renditions) {
        this.followed = followed;
        this.renditions = renditions;
    }

    @GET
    @Operation(
            summary = "查看照片 / A picture of my report",
            description = "An upright JPEG of at most 1600 pixels a side.")
    @APIResponse(responseCode = "200", description = "The picture")
    @APIResponse(
            responseCode = "404",
            description = "link-not-found; photo-not-found, also when it is another report's")
    @APIResponse(responseCode = "422", description = "malformed-photo-id")
    public Uni<RestResponse<java.nio.file.Path>> show(
            @Parameter(description = "Out of the link that the reporter was given") @PathParam("token") String token,
            @Parameter(description = "SHA-256, 64 hexadecimal digits") @PathParam("photo") PhotoId photo) {
        return followed.behind(new Secret(token))
                .invoke(report -> requirePart(report, photo))
                .chain(() -> renditions.of(photo, Rendition.SCREEN))
                .map(found -> found.orElseThrow(() -> new UnknownPhoto(photo)))
                .map(FollowPhotoResource::answer);
    }

    private static void requirePart(FollowedReport report, PhotoId photo) {
        if (!report.shows(photo.value())) {
            throw new UnknownPhoto(photo);
        }
    }

    private static RestResponse<java.nio.file.Path> answer(StoredPhoto picture) {
        return ShownPhoto.of(picture, "private, max-age=86400")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
