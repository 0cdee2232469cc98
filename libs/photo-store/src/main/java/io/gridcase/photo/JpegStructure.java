package io.gridcase.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.DataInputStream;
import java.io.IOException;

/** The segments of a JPEG file (ITU-T T.81 annex B) from SOI to EOI. */
final class JpegStructure {

    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APPLICATION_1 = 0xE1;
    private static final String EXIF = "Exif\0\0";

    /** Progressive pictures have about ten; a decoder passes over the whole picture for each. */
    private static final int MOST_SCANS = 64;

    private final DataInputStream in;
    private final Extras extras = new Extras();
    private Dimensions dimensions = new Dimensions(0, 0);
    private int scans;

    private JpegStructure(DataInputStream in) {
        this.in = in;
    }

    static Outline read(DataInputStream in) throws IOException {
        return new JpegStructure(in).walk();
    }

    private Outline walk() throws IOException {
        in.skipNBytes(2);
        for (int marker = nextMarker(); marker != END_OF_IMAGE; marker = nextMarker()) {
            segment(marker, segmentLength(marker));
        }
        if (dimensions.pixels() == 0 || scans == 0) {
            throw new BrokenPicture("the JPEG has no frame or no scan");
        }
        return new Outline(dimensions, extras.exif());
    }

    private void segment(int marker, int length) throws IOException {
        if (isFrame(marker) && dimensions.pixels() == 0) {
            dimensions = frame(length);
        } else if (marker == APPLICATION_1) {
            application1(length);
        } else if (isExtra(marker)) {
            extras.skip(in, length);
        } else {
            countScan(marker);
            in.skipNBytes(length);
        }
    }

    private void countScan(int marker) throws BrokenPicture {
        scans += marker == START_OF_SCAN ? 1 : 0;
        if (scans > MOST_SCANS) {
            throw new BrokenPicture("the JPEG has more than %d scans".formatted(MOST_SCANS));
        }
    }

    /** Passes over compressed data too, where 0xFF stands only before 0 and before restart markers. */
    private int nextMarker() throws IOException {
        int previous = in.readUnsignedByte();
        int code = in.readUnsignedByte();
        while (previous != 0xFF || code == 0x00 || code == 0xFF || isRestart(code)) {
            previous = code;
            code = in.readUnsignedByte();
        }
        return code;
    }

    private int segmentLength(int marker) throws IOException {
        int length = in.readUnsignedShort() - 2;
        if (marker == START_OF_IMAGE || length < 0) {
            throw new BrokenPicture("the JPEG has a malformed segment");
        }
        return length;
    }

    private Dimensions frame(int length) throws IOException {
        in.skipNBytes(1);
        int height = in.readUnsignedShort();
        int width = in.readUnsignedShort();
        in.skipNBytes(Math.max(0, length - 5));
        return Dimensions.of(width, height);
    }

    /** Shared by EXIF and XMP, told apart by the words they begin with. */
    private void application1(int length) throws IOException {
        int named = Math.min(length, EXIF.length());
        boolean exif = new String(in.readNBytes(named), ISO_8859_1).equals(EXIF);
        if (exif) {
            extras.readExif(in, length - named);
        } else {
            extras.skip(in, length - named);
        }
    }

    /** SOF0 to SOF15; DHT, JPG and DAC have their codes among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** APP0 to APP15 and comments. */
    private static boolean isExtra(int marker) {
        return marker >= 0xE0 && marker <= 0xEF || marker == 0xFE;
    }

    private static boolean isRestart(int code) {
        return code >= 0xD0 && code <= 0xD7;
    }
}
