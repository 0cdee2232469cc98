package io.gridcase.photo;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.stream.IntStream;

/** The IHDR chunk of a PNG, and how many bytes of pixels it promises. */
record PngHeader(Dimensions dimensions, int bitsPerPixel, boolean interlaced) {

    static final int LENGTH = 13;

    /** Adam7: first column, first row and steps of each of the seven passes (ISO/IEC 15948, 8.2). */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    static PngHeader read(DataInputStream in) throws IOException {
        Dimensions dimensions = Dimensions.of(in.readInt(), in.readInt());
        int bits = in.readUnsignedByte() * channels(in.readUnsignedByte());
        boolean known = in.readUnsignedShort() == 0; // compression and filter: one method each so far
        int interlace = in.readUnsignedByte();
        if (!known || interlace > 1 || bits < 1 || bits > 64) {
            throw new BrokenPicture("the PNG is of an unknown kind");
        }
        return new PngHeader(dimensions, bits, interlace == 1);
    }

    /** Bytes of all rows once inflated, one filter byte before each row. */
    long inflatedLength() {
        return interlaced
                ? IntStream.range(0, PASSES.length).mapToLong(this::passLength).sum()
                : length(dimensions.width(), dimensions.height());
    }

    private long passLength(int pass) {
        int[] is = PASSES[pass];
        return length(steps(dimensions.width(), is[0], is[2]), steps(dimensions.height(), is[1], is[3]));
    }

    private long length(long width, long height) {
        return width == 0 ? 0 : height * (1 + (width * bitsPerPixel + 7) / 8);
    }

    private static long steps(int length, int first, int step) {
        return Math.max(0, ((long) length - first + step - 1) / step);
    }

    private static int channels(int colourType) throws BrokenPicture {
        return switch (colourType) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw new BrokenPicture("the PNG is of an unknown kind");
        };
    }
}
