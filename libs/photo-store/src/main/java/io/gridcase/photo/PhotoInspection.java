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
 * Decides from a file's own bytes whether it is a photo to keep. Nothing is kept in memory and nothing unfolds further
 * than to the pixels that its header promises, so a bomb costs no more than an honest picture.
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
     * @throws UnusablePhoto if it is no picture of a {@link PhotoFormat}, is cut short or damaged, has too many pixels,
     *     or is something else besides
     */
    public InspectedPhoto inspect(Path file) throws IOException {
        long size = Files.size(file);
        PhotoTooLarge.requireAtMost(maxSize, size);
        MessageDigest hash = sha256();
        try (var in =
                new DataInputStream(new BufferedInputStream(new DigestInputStream(Files.newInputStream(file), hash)))) {
            PhotoFormat format = format(in);
            Outline outline = outline(format, in);
            requireOneMeaning(format, file, in.transferTo(OutputStream.nullOutputStream()));
            var id = new PhotoId(HexFormat.of().formatHex(hash.digest()));
            Dimensions shown = outline.dimensions();
            return new InspectedPhoto(
                    new Photo(id, format, size, shown.width(), shown.height()), ExifReading.factsOf(outline.exif()));
        }
    }

    private static PhotoFormat format(DataInputStream in) throws IOException {
        in.mark(PhotoFormat.SIGNATURE_LENGTH);
        byte[] firstBytes = in.readNBytes(PhotoFormat.SIGNATURE_LENGTH);
        in.reset();
        if (PhotoFormat.isPhoneOnly(firstBytes)) {
            throw UnusablePhoto.phoneOnly();
        }
        return PhotoFormat.of(firstBytes).orElseThrow(UnusablePhoto::unknownFormat);
    }

    private Outline outline(PhotoFormat format, DataInputStream in) throws IOException {
        try {
            Outline outline = format.read(in, maxPixels);
            if (outline.dimensions().pixels() > maxPixels) {
                throw UnusablePhoto.tooManyPixels(outline.dimensions(), maxPixels);
            }
            return outline;
        } catch (EOFException truncated) {
            throw UnusablePhoto.broken(format, "the file ends before the picture does");
        } catch (BrokenPicture broken) {
            throw UnusablePhoto.broken(format, String.valueOf(broken.getMessage()));
        }
    }

    private static void requireOneMeaning(PhotoFormat format, Path file, long tail) throws IOException {
        if (tail > 0 && format != PhotoFormat.JPEG) {
            throw UnusablePhoto.ambiguous("%d bytes that come after the picture".formatted(tail));
        }
        SecondMeaning.of(file, tail).map(UnusablePhoto::ambiguous).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
