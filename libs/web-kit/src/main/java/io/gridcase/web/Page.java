package io.gridcase.web;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
public record Page<T>(
        @Schema(description = "The rows of this page, in the order of the list")
        List<T> items,

        @Schema(description = "Send as \"cursor\" for the page behind this one; absent on the last", nullable = true)
        @Nullable
        String next) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    /**
     * @param found up to {@code limit + 1} rows: the one too many tells that there is a next page
     * @param cursor the sort keys of a row
     */
    public static <R, T> Page<T> of(List<R> found, int limit, Function<R, Cursor> cursor, Function<R, T> shown) {
        var rows = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(
                rows.stream().map(shown).toList(),
                found.size() > limit ? cursor.apply(rows.get(limit - 1)).encoded() : null);
    }
}
