package io.gridcase.photo.rest;

import io.gridcase.refusal.Invalid;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sizes in which a photo is shown; lower-case words in a query. */
@Schema(enumeration = {"original", "screen", "thumbnail"})
public enum PhotoSize {
    ORIGINAL,
    SCREEN,
    THUMBNAIL;

    /** @throws Invalid {@code unknown-photo-size} */
    public static PhotoSize fromString(String word) {
        return Stream.of(values())
                .filter(size -> size.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        "unknown-photo-size",
                        "没有这种照片尺寸 / There is no such photo size",
                        "size is original, screen or thumbnail"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
