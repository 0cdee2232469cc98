package io.gridcase.photo;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unfolds the pixels of a PNG without keeping any, to see that there are as many as the header promises: a bomb stops at
 * the first byte too many.
 */
final class PngPixels implements AutoCloseable {

    private final Inflater inflater = new Inflater();
    private final byte[] packed = new byte[8192];
    private final byte[] unfolded = new byte[32_768];
    private final long promised;

    PngPixels(PngHeader header) {
        this.promised = header.inflatedLength();
    }

    /** The data of one IDAT chunk. */
    void read(DataInputStream in, long length) throws IOException {
        for (long left = length; left > 0; ) {
            int read = (int) Math.min(left, packed.length);
            in.readFully(packed, 0, read);
            left -= read;
            unfold(read);
        }
    }

    /** Call at the end of the file. */
    void requireAll() throws BrokenPicture {
        if (!inflater.finished() || inflater.getBytesWritten() != promised) {
            throw new BrokenPicture("the PNG has other pixels than its header promises");
        }
    }

    private void unfold(int length) throws BrokenPicture {
        inflater.setInput(packed, 0, length);
        try {
            while (inflater.inflate(unfolded) > 0) {
                if (inflater.getBytesWritten() > promised) {
                    throw new BrokenPicture("the PNG unfolds to more pixels than its header promises");
                }
            }
        } catch (DataFormatException damaged) {
            throw new BrokenPicture("the PNG's pixels are damaged");
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
