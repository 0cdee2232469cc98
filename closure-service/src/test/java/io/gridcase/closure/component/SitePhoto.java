package io.gridcase.closure.component;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture that an inspector took on site, as the running service keeps it. */
final class SitePhoto {

    private SitePhoto() {}

    /** Sends it and gives its id, the same each time. */
    static String id() {
        return People.inspector()
                .multiPart("photo", "site.png", png(), "image/png")
                .post("/photos")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The body of an act with this photo and these further fields. */
    static String with(String fields) {
        return "{\"photos\": [\"%s\"]%s}".formatted(id(), fields.isEmpty() ? "" : ", " + fields);
    }

    private static byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(24, 24, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
