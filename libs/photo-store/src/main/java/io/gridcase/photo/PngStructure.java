package io.gridcase.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.DataInputStream;
import java.io.IOException;

/** The chunks of a PNG file (ISO/IEC 15948) from IHDR to IEND. */
final class PngStructure {

    private static final int SIGNATURE_LENGTH = 8;
    private static final int CHECKSUM_LENGTH = 4;

    private PngStructure() {}

    static Dimensions read(DataInputStream in) throws IOException {
        in.skipNBytes(SIGNATURE_LENGTH);
        Dimensions dimensions = header(in);
        boolean pixels = false;
        for (String type = ""; !type.equals("IEND"); pixels |= type.equals("IDAT")) {
            int length = in.readInt();
            type = type(in);
            skipData(in, length);
        }
        if (!pixels) {
            throw new BrokenPicture("the PNG has no pixels");
        }
        return dimensions;
    }

    private static Dimensions header(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length != 13 || !type(in).equals("IHDR")) {
            throw new BrokenPicture("the PNG does not begin with its header");
        }
        Dimensions dimensions = Dimensions.of(in.readInt(), in.readInt());
        skipData(in, length - 8);
        return dimensions;
    }

    private static String type(DataInputStream in) throws IOException {
        return new String(in.readNBytes(4), ISO_8859_1);
    }

    private static void skipData(DataInputStream in, int length) throws IOException {
        if (length < 0) {
            throw new BrokenPicture("the PNG has a malformed chunk");
        }
        in.skipNBytes((long) length + CHECKSUM_LENGTH);
    }
}
