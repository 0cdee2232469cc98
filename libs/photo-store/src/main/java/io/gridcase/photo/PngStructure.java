package io.gridcase.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** The chunks of a PNG file (ISO/IEC 15948) from IHDR to IEND, each with its checksum. */
final class PngStructure {

    private static final int SIGNATURE_LENGTH = 8;

    private final CRC32 checksum = new CRC32();
    private final DataInputStream in;
    private final Extras extras = new Extras();
    private final long maxPixels;

    private PngStructure(DataInputStream in, long maxPixels) {
        this.in = new DataInputStream(new CheckedInputStream(in, checksum));
        this.maxPixels = maxPixels;
    }

    static Outline read(DataInputStream in, long maxPixels) throws IOException {
        return new PngStructure(in, maxPixels).walk();
    }

    private Outline walk() throws IOException {
        in.skipNBytes(SIGNATURE_LENGTH);
        PngHeader header = header();
        if (header.dimensions().pixels() > maxPixels) {
            return new Outline(header.dimensions(), extras.exif());
        }
        try (var pixels = new PngPixels(header)) {
            for (String type = ""; !type.equals("IEND"); ) {
                long length = length();
                type = type();
                data(type, length, pixels);
                requireChecksum();
            }
            pixels.requireAll();
        }
        return new Outline(header.dimensions(), extras.exif());
    }

    private PngHeader header() throws IOException {
        if (length() != PngHeader.LENGTH || !type().equals("IHDR")) {
            throw new BrokenPicture("the PNG does not begin with its header");
        }
        PngHeader header = PngHeader.read(in);
        requireChecksum();
        return header;
    }

    private void data(String type, long length, PngPixels pixels) throws IOException {
        switch (type) {
            case "IDAT" -> pixels.read(in, length);
            case "eXIf" -> extras.readExif(in, length);
            default -> extras.skip(in, length);
        }
    }

    private long length() throws IOException {
        int length = in.readInt();
        if (length < 0) {
            throw new BrokenPicture("the PNG has a malformed chunk");
        }
        checksum.reset();
        return length;
    }

    private String type() throws IOException {
        byte[] type = new byte[4];
        in.readFully(type);
        return new String(type, ISO_8859_1);
    }

    private void requireChecksum() throws IOException {
        int computed = (int) checksum.getValue();
        if (in.readInt() != computed) {
            throw new BrokenPicture("a part of the PNG does not match its checksum");
        }
    }
}
