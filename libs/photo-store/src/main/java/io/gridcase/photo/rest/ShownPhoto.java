package io.gridcase.photo.rest;

import io.gridcase.photo.StoredPhoto;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A photo as an answer; with {@code nosniff}, for a picture that is also a web page has to stay a picture. */
public final class ShownPhoto {

    private ShownPhoto() {}

    /** @param caching the value of {@code Cache-Control}: who may keep the picture, and for how long */
    public static ResponseBuilder<Path> of(StoredPhoto photo, String caching) {
        return ResponseBuilder.ok(photo.file(), photo.format().mediaType())
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header("X-Content-Type-Options", "nosniff");
    }
}
