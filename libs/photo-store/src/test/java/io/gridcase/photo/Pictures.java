package io.gridcase.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Pictures for tests: JPEG and PNG by the JDK's own writers, WebP by hand because the JDK writes none. */
public final class Pictures {

    private static final byte[] JPEG_BASELINE_FRAME = {(byte) 0xFF, (byte) 0xC0};
    private static final int PNG_HEADER_AT = 8;

    private Pictures() {}

    public static byte[] jpeg(int width, int height) {
        return jpeg(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] jpeg(BufferedImage shown) {
        return written("jpeg", shown, ImageWriteParam.MODE_DISABLED);
    }

    static byte[] progressiveJpeg(int width, int height) {
        return written(
                "jpeg", new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), ImageWriteParam.MODE_DEFAULT);
    }

    public static byte[] png(int width, int height) {
        return png(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] interlacedPng(BufferedImage shown) {
        return written("png", shown, ImageWriteParam.MODE_DEFAULT);
    }

    public static byte[] png(BufferedImage shown) {
        return written("png", shown, ImageWriteParam.MODE_DISABLED);
    }

    static byte[] webpLossy(int width, int height) {
        return webp(lossyChunk(width, height));
    }

    static byte[] webpLossless(int width, int height) {
        return webp(chunk(
                "VP8L",
                buffer(80).put((byte) 0x2F).putInt(width - 1 | height - 1 << 14).array()));
    }

    /** A canvas of one size around a picture of another, and perhaps EXIF. */
    static byte[] webpExtended(int width, int height, byte[]... chunks) {
        var canvas =
                buffer(10).putInt(0x10).putInt(width - 1 | height - 1 << 24).putShort((short) (height - 1 >> 8));
        return webp(concat(chunk("VP8X", canvas.array()), concat(chunks)));
    }

    static byte[] lossyChunk(int width, int height) {
        return chunk(
                "VP8 ",
                buffer(80)
                        .put(new byte[] {0x30, 0x01, 0x00, (byte) 0x9D, 0x01, 0x2A})
                        .putShort((short) width)
                        .putShort((short) height)
                        .array());
    }

    static byte[] chunk(String type, byte[] payload) {
        return buffer(8 + payload.length + payload.length % 2)
                .put(type.getBytes(ISO_8859_1))
                .putInt(payload.length)
                .put(payload)
                .array();
    }

    private static byte[] webp(byte[] chunks) {
        return buffer(12 + chunks.length)
                .put("RIFF".getBytes(ISO_8859_1))
                .putInt(4 + chunks.length)
                .put("WEBP".getBytes(ISO_8859_1))
                .put(chunks)
                .array();
    }

    /** The first box of the files that phones call HEIC or AVIF. */
    static byte[] phoneFile(String brand) {
        return buffer(64)
                .order(ByteOrder.BIG_ENDIAN)
                .putInt(24)
                .put(("ftyp" + brand).getBytes(ISO_8859_1))
                .array();
    }

    /** The same JPEG with other dimensions in its header: a promise its data do not keep. */
    static byte[] jpegClaiming(int width, int height) {
        byte[] jpeg = jpeg(8, 8);
        int frame = new String(jpeg, ISO_8859_1).indexOf(new String(JPEG_BASELINE_FRAME, ISO_8859_1));
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return jpeg;
    }

    /** The same PNG with other dimensions in its header, the header's checksum in order. */
    static byte[] pngClaiming(int width, int height) {
        byte[] png = png(8, 8);
        ByteBuffer.wrap(png).putInt(PNG_HEADER_AT + 8, width).putInt(PNG_HEADER_AT + 12, height);
        return withChecksum(png, PNG_HEADER_AT);
    }

    static byte[] pngWithoutPixels() {
        byte[] png = png(8, 8);
        int at = new String(png, ISO_8859_1).indexOf("IDAT") - 4;
        ByteBuffer.wrap(png).put(at + 4, "iDAT".getBytes(ISO_8859_1));
        return withChecksum(png, at);
    }

    /** {@code payload} as the chunk after the header, where PNGs have their text and EXIF. */
    static byte[] pngWithChunk(String type, byte[] payload) {
        byte[] chunk = ByteBuffer.allocate(12 + payload.length)
                .putInt(payload.length)
                .put(type.getBytes(ISO_8859_1))
                .put(payload)
                .array();
        return inserted(png(8, 8), PNG_HEADER_AT + 25, withChecksum(chunk, 0));
    }

    private static byte[] withChecksum(byte[] png, int chunkAt) {
        ByteBuffer bytes = ByteBuffer.wrap(png);
        int length = bytes.getInt(chunkAt);
        var checksum = new CRC32();
        checksum.update(png, chunkAt + 4, 4 + length);
        bytes.putInt(chunkAt + 8 + length, (int) checksum.getValue());
        return png;
    }

    /** {@code text} as the first segment of a JPEG, where cameras put comments. */
    static byte[] jpegWithComment(String text) {
        return inserted(jpeg(8, 8), 2, jpegSegment(0xFFFE, text.getBytes(ISO_8859_1)));
    }

    public static byte[] jpegWithExif(byte[] jpeg, byte[] tiff) {
        return inserted(jpeg, 2, jpegSegment(0xFFE1, concat("Exif\0\0".getBytes(ISO_8859_1), tiff)));
    }

    static byte[] jpegSegment(int marker, byte[] payload) {
        return ByteBuffer.allocate(4 + payload.length)
                .putShort((short) marker)
                .putShort((short) (2 + payload.length))
                .put(payload)
                .array();
    }

    static byte[] inserted(byte[] picture, int at, byte[] part) {
        return concat(Arrays.copyOf(picture, at), part, Arrays.copyOfRange(picture, at, picture.length));
    }

    public static byte[] padded(byte[] picture, int length) {
        return Arrays.copyOf(picture, length);
    }

    public static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] written(String format, BufferedImage shown, int progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(progressive);
            writer.setOutput(out);
            writer.write(null, new IIOImage(shown, null, null), how);
        } catch (IOException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
