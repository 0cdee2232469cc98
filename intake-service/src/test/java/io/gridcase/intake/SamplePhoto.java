package io.gridcase.intake;

import static io.gridcase.intake.Staff.as;

import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;

/** A picture on a phone, like no other; its id is known before it is sent. */
public record SamplePhoto(byte[] bytes) {

    public static SamplePhoto taken() {
        var picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        for (int pixel = 0; pixel < 64; pixel++) {
            picture.setRGB(pixel % 8, pixel / 8, ThreadLocalRandom.current().nextInt());
        }
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return new SamplePhoto(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String id() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    public Response send() {
        return as(Staff.inspector())
                .multiPart("photo", "photo.png", bytes, "image/png")
                .post("/photos");
    }
}
