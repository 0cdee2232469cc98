package io.gridcase.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Pictures for tests: JPEG and PNG by the JDK's own writers, WebP by hand because the JDK writes none. */
public final class Pictures {

    private static final byte[] JPEG_BASELINE_FRAME = {(byte) 0xFF, (byte) 0xC0};
    private static final int PNG_WIDTH_AT = 16;

    private Pictures() {}

    public static byte[] jpeg(int width, int height) {
        return written("jpeg", width, height, ImageWriteParam.MODE_DISABLED);
    }

    static byte[] progressiveJpeg(int width, int height) {
        return written("jpeg", width, height, ImageWriteParam.MODE_DEFAULT);
    }

    public static byte[] png(int width, int height) {
        return written("png", width, height, ImageWriteParam.MODE_DISABLED);
    }

    static byte[] webpLossy(int width, int height) {
        return webp(
                "VP8 ",
                buffer(10)
                        .put(new byte[] {0x30, 0x01, 0x00, (byte) 0x9D, 0x01, 0x2A})
                        .putShort((short) width)
                        .putShort((short) height));
    }

    static byte[] webpLossless(int width, int height) {
        return webp("VP8L", buffer(10).put((byte) 0x2F).putInt(width - 1 | height - 1 << 14));
    }

    static byte[] webpExtended(int width, int height) {
        return webp(
                "VP8X",
                buffer(10).putInt(0x10).putInt(width - 1 | height - 1 << 24).putShort((short) (height - 1 >> 8)));
    }

    static byte[] heic() {
        return buffer(64)
                .order(ByteOrder.BIG_ENDIAN)
                .putInt(24)
                .put("ftypheic".getBytes(ISO_8859_1))
                .array();
    }

    /** The same JPEG with other dimensions in its header: a promise its data do not keep. */
    static byte[] jpegClaiming(int width, int height) {
        byte[] jpeg = jpeg(8, 8);
        int frame = new String(jpeg, ISO_8859_1).indexOf(new String(JPEG_BASELINE_FRAME, ISO_8859_1));
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return jpeg;
    }

    static byte[] pngClaiming(int width, int height) {
        byte[] png = png(8, 8);
        ByteBuffer.wrap(png).putInt(PNG_WIDTH_AT, width).putInt(PNG_WIDTH_AT + 4, height);
        return png;
    }

    static byte[] pngWithoutPixels() {
        byte[] png = png(8, 8);
        ByteBuffer.wrap(png).put(new String(png, ISO_8859_1).indexOf("IDAT"), "iDAT".getBytes(ISO_8859_1));
        return png;
    }

    /** {@code text} as the first segment of a JPEG, where cameras put comments. */
    static byte[] jpegWithComment(String text) {
        byte[] jpeg = jpeg(8, 8);
        byte[] comment = text.getBytes(ISO_8859_1);
        return ByteBuffer.allocate(jpeg.length + 4 + comment.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFFE)
                .putShort((short) (2 + comment.length))
                .put(comment)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    public static byte[] padded(byte[] picture, int length) {
        return Arrays.copyOf(picture, length);
    }

    static byte[] concat(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static byte[] webp(String chunk, ByteBuffer payload) {
        return buffer(100)
                .put("RIFF".getBytes(ISO_8859_1))
                .putInt(92)
                .put("WEBP".getBytes(ISO_8859_1))
                .put(chunk.getBytes(ISO_8859_1))
                .putInt(80)
                .put(payload.array())
                .array();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] written(String format, int width, int height, int progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(progressive);
            writer.setOutput(out);
            writer.write(
                    null, new IIOImage(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), null, null), how);
        } catch (IOException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
