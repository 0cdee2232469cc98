package io.gridcase.photo.rest;

import io.gridcase.photo.PhotoId;
import io.gridcase.photo.PhotoStore;
import io.gridcase.photo.StoredPhoto;
import io.gridcase.photo.UnknownPhoto;
import io.gridcase.photo.UnusablePhoto;
import io.gridcase.photo.rendition.Rendition;
import io.gridcase.photo.rendition.Renditions;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes photos in before the report or act that names them, and shows them to whoever is signed in. */
@Path("/photos")
@Authenticated
class PhotoResource {

    /** The bytes under an id never change; only signed-in people may see them, so no shared cache keeps them. */
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private final PhotoStore photos;
    private final Renditions renditions;

    PhotoResource(PhotoStore photos, Renditions renditions) {
        this.photos = photos;
        this.renditions = renditions;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "上传照片 / Send a photo",
            description = "JPEG, PNG or WebP in form part \"photo\". The same bytes again answer the same id.")
    @APIResponse(responseCode = "201", description = "Kept; Location and id name it")
    @APIResponse(responseCode = "413", description = "photo-too-large")
    @APIResponse(
            responseCode = "422",
            description =
                    "photo-missing, not-a-photo, unsupported-photo, broken-photo, too-many-pixels, ambiguous-photo")
    public Uni<RestResponse<PhotoAnswer>> store(@RestForm("photo") @Nullable FileUpload photo) {
        if (photo == null) {
            throw UnusablePhoto.missing();
        }
        return photos.store(photo.uploadedFile())
                .map(kept -> ResponseBuilder.<PhotoAnswer>created(URI.create("/photos/" + kept.id()))
                        .entity(PhotoAnswer.of(kept))
                        .build());
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "查看照片 / Show a photo",
            description = "As it was sent, or as an upright JPEG without anything that the camera noted.")
    @APIResponse(responseCode = "200", description = "The bytes; cacheable for ever")
    @APIResponse(responseCode = "304", description = "If-None-Match names these bytes")
    @APIResponse(responseCode = "404", description = "photo-not-found")
    @APIResponse(
            responseCode = "422",
            description = "malformed-photo-id, unknown-photo-size; broken-photo: no such copy can be made of it")
    public Uni<RestResponse<java.nio.file.Path>> show(
            @PathParam("id") PhotoId id,
            @Parameter(description = "The longest side of screen has at most 1600 pixels, of thumbnail 320")
                    @QueryParam("size")
                    @DefaultValue("original")
                    PhotoSize size,
            @Context Request request) {
        return found(id, size)
                .map(found -> found.orElseThrow(() -> new UnknownPhoto(id)))
                .map(photo -> answer(photo, new EntityTag(id + "-" + size), request));
    }

    private Uni<Optional<StoredPhoto>> found(PhotoId id, PhotoSize size) {
        return switch (size) {
            case ORIGINAL -> photos.find(id);
            case SCREEN -> renditions.of(id, Rendition.SCREEN);
            case THUMBNAIL -> renditions.of(id, Rendition.THUMBNAIL);
        };
    }

    private static RestResponse<java.nio.file.Path> answer(StoredPhoto photo, EntityTag tag, Request request) {
        ResponseBuilder<java.nio.file.Path> answer = request.evaluatePreconditions(tag) == null
                ? ShownPhoto.of(photo, FOR_EVER)
                : ResponseBuilder.<java.nio.file.Path>notModified().header(HttpHeaders.CACHE_CONTROL, FOR_EVER);
        return answer.tag(tag).build();
    }
}
