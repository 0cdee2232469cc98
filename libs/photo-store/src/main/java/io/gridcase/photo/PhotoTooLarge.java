package io.gridcase.photo;

import io.gridcase.refusal.TooLarge;
import java.util.Map;

/** A photo of more bytes than are kept. */
public class PhotoTooLarge extends TooLarge {

    private PhotoTooLarge(long size, long maxSize) {
        super(
                "photo-too-large",
                "照片文件过大 / The photo has too many bytes",
                "the photo has %d bytes, at most %d are kept".formatted(size, maxSize),
                Map.of("size", size, "maxSize", maxSize));
    }

    /** @throws PhotoTooLarge if the size is beyond the limit */
    public static void requireAtMost(long maxSize, long size) {
        if (size > maxSize) {
            throw new PhotoTooLarge(size, maxSize);
        }
    }
}
