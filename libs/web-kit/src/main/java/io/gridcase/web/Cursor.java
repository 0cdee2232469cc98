package io.gridcase.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.refusal.Invalid;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page of a list starts: the sort keys of the last row seen, opaque to the caller. A list ordered by
 * keys that never change pages stably however many rows come and go.
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(UTF_8));
    }

    /**
     * @param text query parameter {@code cursor}, absent on the first page
     * @param keys how many sort keys the list has
     * @throws Invalid when it was not made by {@link #encoded()} for such a list
     */
    public static Optional<Cursor> decode(@Nullable String text, int keys) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(SEPARATOR, -1);
            if (parts.length == keys) {
                return Optional.of(new Cursor(List.of(parts)));
            }
        } catch (IllegalArgumentException notBase64) {
            throw malformed();
        }
        throw malformed();
    }

    /** For lists whose keys do not parse either: the same answer as for a cursor that is no cursor. */
    public static Invalid malformed() {
        return new Invalid(
                "malformed-cursor",
                "分页游标无效 / The page cursor is not valid",
                "use the value of \"next\" of the page before, or leave it out for the first page");
    }
}
