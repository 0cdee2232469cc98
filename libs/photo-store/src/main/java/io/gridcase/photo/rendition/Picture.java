package io.gridcase.photo.rendition;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import io.gridcase.photo.PhotoFormat;
import io.gridcase.photo.StoredPhoto;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Decoded pixels in memory: opaque sRGB. */
final class Picture {

    private static final float QUALITY = 0.82f;

    /** By hand: the discovery of plugins depends on which class loader asks first. */
    static {
        IIORegistry readers = IIORegistry.getDefaultInstance();
        readers.registerServiceProvider(new JPEGImageReaderSpi());
        readers.registerServiceProvider(new WebPImageReaderSpi());
    }

    private final BufferedImage pixels;

    private Picture(BufferedImage pixels) {
        this.pixels = pixels;
    }

    /**
     * Reads only every n-th pixel of a large photo, so that what is in memory is at most twice as long as asked for,
     * except for WebP, whose decoder knows no shortcut.
     */
    static Picture read(StoredPhoto photo, int longestSide) throws IOException {
        ImageReader reader = readerOf(photo.format());
        try (var in = new FileImageInputStream(photo.file().toFile())) {
            reader.setInput(in, true, true);
            int enough = 2 * longestSide;
            int step = (Math.max(reader.getWidth(0), reader.getHeight(0)) + enough - 1) / enough;
            ImageReadParam how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return new Picture(reader.read(0, how));
        } finally {
            reader.dispose();
        }
    }

    /** Upright and with no side longer than this; never larger than it is. */
    Picture fitted(int longestSide, Turn turn) {
        Picture near = this;
        while (near.longestSide() >= 2 * longestSide) {
            near = near.drawn(0.5, new Turn(1));
        }
        return near.drawn(Math.min(1, (double) longestSide / near.longestSide()), turn);
    }

    byte[] jpeg() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private int longestSide() {
        return Math.max(pixels.getWidth(), pixels.getHeight());
    }

    private Picture drawn(double scale, Turn turn) {
        int width = (int) Math.max(1, Math.round(scale * pixels.getWidth()));
        int height = (int) Math.max(1, Math.round(scale * pixels.getHeight()));
        var canvas = turn.swapsSides() ? canvas(height, width) : canvas(width, height);
        AffineTransform onto = turn.of(width, height);
        onto.scale((double) width / pixels.getWidth(), (double) height / pixels.getHeight());
        Graphics2D pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.drawImage(pixels, onto, null);
        pen.dispose();
        return new Picture(canvas);
    }

    private static BufferedImage canvas(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static ImageReader readerOf(PhotoFormat format) {
        return ImageIO.getImageReadersByMIMEType(format.mediaType()).next();
    }
}
