package io.gridcase.system.staff;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Photos that phones took: small, real, and each different from all others. */
public final class Pictures {

    private static final AtomicInteger TAKEN = new AtomicInteger();

    private Pictures() {}

    public static byte[] png() {
        var picture = new BufferedImage(24, 24, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, TAKEN.incrementAndGet());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
