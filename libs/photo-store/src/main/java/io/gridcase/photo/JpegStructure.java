package io.gridcase.photo;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * The segments of a JPEG file (ITU-T T.81 annex B) from SOI to EOI. What follows EOI is left alone: phones append depth
 * maps and short films.
 */
final class JpegStructure {

    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;

    private JpegStructure() {}

    static Dimensions read(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        Dimensions dimensions = null;
        for (int marker = nextMarker(in); marker != END_OF_IMAGE; marker = nextMarker(in)) {
            int length = segmentLength(in, marker);
            if (isFrame(marker) && dimensions == null) {
                dimensions = frame(in, length);
            } else {
                in.skipNBytes(length);
            }
        }
        if (dimensions == null) {
            throw new BrokenPicture("the JPEG has no frame");
        }
        return dimensions;
    }

    /** Passes over compressed data too, where 0xFF stands only before 0 and before restart markers. */
    private static int nextMarker(DataInputStream in) throws IOException {
        int previous = in.readUnsignedByte();
        int code = in.readUnsignedByte();
        while (previous != 0xFF || code == 0x00 || code == 0xFF || isRestart(code)) {
            previous = code;
            code = in.readUnsignedByte();
        }
        return code;
    }

    private static int segmentLength(DataInputStream in, int marker) throws IOException {
        int length = in.readUnsignedShort() - 2;
        if (marker == START_OF_IMAGE || length < 0) {
            throw new BrokenPicture("the JPEG has a malformed segment");
        }
        return length;
    }

    private static Dimensions frame(DataInputStream in, int length) throws IOException {
        in.skipNBytes(1);
        int height = in.readUnsignedShort();
        int width = in.readUnsignedShort();
        in.skipNBytes(Math.max(0, length - 5));
        return Dimensions.of(width, height);
    }

    /** SOF0 to SOF15; DHT, JPG and DAC have their codes among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isRestart(int code) {
        return code >= 0xD0 && code <= 0xD7;
    }
}
