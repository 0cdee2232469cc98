package io.gridcase.photo.rest;

import io.gridcase.photo.Photo;
import io.gridcase.photo.PhotoId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the sender of a photo learns about it. */
@Schema(name = "Photo")
record PhotoAnswer(
        @Schema(
                description = "SHA-256 of the bytes in hexadecimal; put it into the report or the act that it proves",
                implementation = String.class,
                pattern = "[0-9a-f]{64}")
        PhotoId id,

        @Schema(
                description = "Told from the bytes",
                enumeration = {"image/jpeg", "image/png", "image/webp"})
        String mediaType,

        @Schema(description = "Bytes") long size,

        @Schema(description = "Pixels, before any EXIF rotation")
        int width,

        @Schema(description = "Pixels, before any EXIF rotation")
        int height) {

    static PhotoAnswer of(Photo photo) {
        return new PhotoAnswer(photo.id(), photo.format().mediaType(), photo.size(), photo.width(), photo.height());
    }
}
