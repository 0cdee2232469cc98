package io.gridcase.photo.upload.rest;

import io.gridcase.photo.PhotoConfig;
import io.gridcase.photo.upload.Checksum;
import io.gridcase.photo.upload.ChecksumMismatch;
import io.gridcase.photo.upload.Piece;
import io.gridcase.photo.upload.Upload;
import io.gridcase.photo.upload.UploadId;
import io.gridcase.photo.upload.Uploads;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Takes photos in piece by piece: tus 1.0.0 with creation, checksum, expiration and termination. */
@Path("/uploads")
@Authenticated
class UploadResource {

    private final Uploads uploads;
    private final PhotoConfig limits;
    private final SecurityIdentity caller;

    UploadResource(Uploads uploads, PhotoConfig limits, SecurityIdentity caller) {
        this.uploads = uploads;
        this.limits = limits;
        this.caller = caller;
    }

    @OPTIONS
    @PermitAll
    @Operation(summary = "上传协议的能力 / What the upload protocol can do here", description = "tus 1.0.0")
    @APIResponse(responseCode = "204", description = "Tus-Extension, Tus-Max-Size, Tus-Checksum-Algorithm")
    public RestResponse<Void> abilities() {
        return ResponseBuilder.<Void>noContent()
                .header("Tus-Extension", Tus.EXTENSIONS)
                .header("Tus-Checksum-Algorithm", Tus.CHECKSUM_ALGORITHMS)
                .header("Tus-Max-Size", limits.maxSize().asLongValue())
                .build();
    }

    @POST
    @Operation(
            summary = "开始分片上传照片 / Begin the upload of a photo in pieces",
            description = "tus 1.0.0, creation. Upload-Metadata is not needed and not kept.")
    @APIResponse(responseCode = "201", description = "Begun; Location names the upload, Upload-Expires its end")
    @APIResponse(responseCode = "400", description = "invalid-request: no Upload-Length of at least 1")
    @APIResponse(responseCode = "409", description = "too-many-uploads")
    @APIResponse(responseCode = "412", description = "precondition-failed: another version of tus")
    @APIResponse(responseCode = "413", description = "photo-too-large")
    public Uni<RestResponse<Void>> create(
            @Parameter(description = "Bytes of the whole photo") @HeaderParam(Tus.LENGTH) @NotNull @Min(1)
                    Long length) {
        return uploads.create(owner(), length)
                .map(begun -> progress(ResponseBuilder.<Void>created(URI.create("/uploads/" + begun.id())), begun)
                        .build());
    }

    @HEAD
    @Path("/{id}")
    @Operation(summary = "查询上传进度 / Ask how far an upload is", description = "tus 1.0.0")
    @APIResponse(responseCode = "200", description = "Upload-Offset, Upload-Length, and Photo-Id once it is a photo")
    @APIResponse(responseCode = "404", description = "upload-not-found")
    public Uni<RestResponse<Void>> show(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") UploadId id) {
        return uploads.of(owner(), id)
                .map(upload -> progress(ResponseBuilder.<Void>ok(), upload)
                        .header(Tus.LENGTH, id.length())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(Tus.PIECE)
    @Operation(
            summary = "上传一个分片 / Send a piece of an upload",
            description = "tus 1.0.0. The last piece makes the photo; Photo-Id names it, as POST /photos would.")
    @APIResponse(responseCode = "204", description = "Kept; Upload-Offset tells where the next piece begins")
    @APIResponse(responseCode = "404", description = "upload-not-found")
    @APIResponse(responseCode = "409", description = "upload-offset, upload-busy: ask for the offset and go on there")
    @APIResponse(responseCode = "413", description = "piece-too-long")
    @APIResponse(
            responseCode = "422",
            description = "malformed-checksum; not-a-photo, unsupported-photo, broken-photo, too-many-pixels,"
                    + " ambiguous-photo: the upload is dropped")
    @APIResponse(responseCode = "460", description = "checksum-mismatch: send the piece again")
    public Uni<RestResponse<Void>> append(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") UploadId id,
            @Parameter(description = "Where the piece begins") @HeaderParam(Tus.OFFSET) @NotNull @Min(0) Long offset,
            @Parameter(description = "sha1 or sha256, a space, Base64")
                    @HeaderParam(Tus.CHECKSUM)
                    @Size(max = 200)
                    @Nullable
                    String checksum,
            @Context HttpServerRequest request) {
        var piece = new Piece(
                offset, bytes(request), Optional.ofNullable(checksum).map(Checksum::parse), request.response()::reset);
        return uploads.append(owner(), id, piece)
                .onFailure(ChecksumMismatch.class)
                .transform(damaged -> new WebApplicationException(Tus.CHECKSUM_MISMATCH))
                .map(upload ->
                        progress(ResponseBuilder.<Void>noContent(), upload).build());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "放弃上传 / Drop an upload", description = "tus 1.0.0, termination. A photo that it became stays.")
    @APIResponse(responseCode = "204", description = "Dropped")
    @APIResponse(responseCode = "404", description = "upload-not-found")
    public Uni<RestResponse<Void>> remove(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") UploadId id) {
        return uploads.remove(owner(), id).map(dropped -> RestResponse.noContent());
    }

    private static ResponseBuilder<Void> progress(ResponseBuilder<Void> answer, Upload upload) {
        upload.photo().ifPresent(photo -> answer.header(Tus.PHOTO, photo.value()));
        return answer.header(Tus.OFFSET, upload.offset()).header(Tus.EXPIRES, Tus.date(upload.expiresAt()));
    }

    private static Multi<byte[]> bytes(HttpServerRequest request) {
        return io.vertx.mutiny.core.http.HttpServerRequest.newInstance(request)
                .toMulti()
                .map(Buffer::getBytes);
    }

    private String owner() {
        return caller.getPrincipal().getName();
    }
}
