package io.gridcase.photo;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * What a picture file carries besides its pixels: EXIF, colour profiles, comments. All is passed over, compressed text
 * is never unfolded, and only EXIF of a sane length is kept in memory.
 */
final class Extras {

    /** Phones write depth maps of a few megabytes; beyond this somebody ships something else. */
    static final long MOST_BYTES = 8 << 20;

    private static final int MOST_EXIF_BYTES = 1 << 20;

    private long bytes;
    private byte[] exif = {};

    byte[] exif() {
        return exif;
    }

    void skip(DataInputStream in, long length) throws IOException {
        count(length);
        in.skipNBytes(length);
    }

    /** The first EXIF block of a picture is its own; later ones belong to thumbnails. */
    void readExif(DataInputStream in, long length) throws IOException {
        if (exif.length > 0 || length > MOST_EXIF_BYTES) {
            skip(in, length);
            return;
        }
        count(length);
        exif = new byte[(int) length];
        in.readFully(exif);
    }

    private void count(long length) throws BrokenPicture {
        bytes += length;
        if (bytes > MOST_BYTES) {
            throw new BrokenPicture("more than %d bytes are something else than the picture".formatted(MOST_BYTES));
        }
    }
}
