package io.gridcase.photo;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Decides from a file's own bytes whether it is a photo to keep. Nothing is decoded, so a small file that would unfold
 * to gigabytes costs no more than its own length.
 */
public final class PhotoInspection {

    private final long maxSize;
    private final long maxPixels;

    public PhotoInspection(PhotoConfig config) {
        this.maxSize = config.maxSize().asLongValue();
        this.maxPixels = config.maxPixels();
    }

    /**
     * What the file shows and the id its bytes give it. Reads the file once and blocks meanwhile.
     *
     * @throws PhotoTooLarge if it has more bytes than allowed
     * @throws UnusablePhoto if it is no picture of a {@link PhotoFormat}, is cut short, or has too many pixels
     */
    public Photo inspect(Path file) throws IOException {
        long size = Files.size(file);
        if (size > maxSize) {
            throw new PhotoTooLarge(size, maxSize);
        }
        MessageDigest hash = sha256();
        try (var in =
                new DataInputStream(new BufferedInputStream(new DigestInputStream(Files.newInputStream(file), hash)))) {
            PhotoFormat format = format(in);
            Dimensions shown = dimensions(format, in);
            in.transferTo(OutputStream.nullOutputStream());
            var id = new PhotoId(HexFormat.of().formatHex(hash.digest()));
            return new Photo(id, format, size, shown.width(), shown.height());
        }
    }

    private static PhotoFormat format(DataInputStream in) throws IOException {
        in.mark(PhotoFormat.SIGNATURE_LENGTH);
        byte[] firstBytes = in.readNBytes(PhotoFormat.SIGNATURE_LENGTH);
        in.reset();
        if (PhotoFormat.isHeic(firstBytes)) {
            throw UnusablePhoto.heic();
        }
        return PhotoFormat.of(firstBytes).orElseThrow(UnusablePhoto::unknownFormat);
    }

    private Dimensions dimensions(PhotoFormat format, DataInputStream in) throws IOException {
        try {
            Dimensions dimensions = format.read(in);
            if (dimensions.pixels() > maxPixels) {
                throw UnusablePhoto.tooManyPixels(dimensions, maxPixels);
            }
            return dimensions;
        } catch (EOFException truncated) {
            throw UnusablePhoto.broken(format, "the file ends before the picture does");
        } catch (BrokenPicture broken) {
            throw UnusablePhoto.broken(format, String.valueOf(broken.getMessage()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
