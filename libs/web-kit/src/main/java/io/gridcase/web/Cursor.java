package io.gridcase.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.refusal.Invalid;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page of a list starts: the sort keys of the last row seen, opaque to the caller. A list ordered by
 * keys that never change pages stably however many rows come and go.
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    /** Nothing is due later than this, and far beyond it a database cannot keep an instant. */
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

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
            if (parts.length == keys && Stream.of(parts).noneMatch(part -> part.indexOf('\0') >= 0)) {
                return Optional.of(new Cursor(List.of(parts)));
            }
        } catch (IllegalArgumentException notBase64) {
            throw malformed();
        }
        throw malformed();
    }

    public String text(int index) {
        return keys.get(index);
    }

    public Instant instant(int index) {
        return key(index, Cursor::instant);
    }

    /** Of a list in which rows without an instant come last. */
    public Optional<Instant> optionalInstant(int index) {
        return text(index).isEmpty() ? Optional.empty() : Optional.of(instant(index));
    }

    public UUID uuid(int index) {
        return key(index, UUID::fromString);
    }

    public long number(int index) {
        return key(index, Long::parseLong);
    }

    /** @throws Invalid when the reader does not take it: the cursor was made by another list, or by hand */
    public <T> T key(int index, Function<String, T> reader) {
        try {
            return reader.apply(text(index));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw malformed();
        }
    }

    private static Instant instant(String text) {
        var instant = Instant.parse(text);
        if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LAST)) {
            throw new DateTimeException("not of any row");
        }
        return instant;
    }

    private static Invalid malformed() {
        return new Invalid(
                "malformed-cursor",
                "分页游标无效 / The page cursor is not valid",
                "use the value of \"next\" of the page before, or leave it out for the first page");
    }
}
