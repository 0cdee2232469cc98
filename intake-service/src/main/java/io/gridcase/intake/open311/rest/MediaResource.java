package io.gridcase.intake.open311.rest;

import io.gridcase.intake.open311.FindRequests;
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

/** The pictures of public requests: to everybody, as copies without what the camera noted, never the original. */
@Path(ErrorsInCallersFormat.BASE + "/media/{id: [^/.]+}/{photo: [^/.]+}.jpg")
@PermitAll
class MediaResource {

    private final FindRequests requests;
    private final Renditions renditions;

    MediaResource(FindRequests requests, Renditions renditions) {
        this.requests = requests;
        this.renditions = renditions;
    }

    @GET
    @Operation(
            summary = "Open311 照片 / A picture of a request",
            description = "What media_url leads to: an upright JPEG of at most 1600 pixels a side.")
    @APIResponse(responseCode = "200", description = "The picture")
    @APIResponse(responseCode = "400", description = "Not the id of a photo")
    @APIResponse(responseCode = "404", description = "The request is not public, or the picture is not one of it")
    public Uni<RestResponse<java.nio.file.Path>> show(
            @Parameter(description = "Id of the request") @PathParam("id") String id,
            @Parameter(description = "SHA-256, 64 hexadecimal digits") @PathParam("photo") PhotoId photo) {
        return requests.requireShown(id, photo)
                .chain(() -> renditions.of(photo, Rendition.SCREEN))
                .map(found -> found.orElseThrow(() -> new UnknownPhoto(photo)))
                .map(MediaResource::answer);
    }

    /** Not for long: a request that is voided takes its pictures along. */
    private static RestResponse<java.nio.file.Path> answer(StoredPhoto picture) {
        return ShownPhoto.of(picture, "public, max-age=3600").build();
    }
}
