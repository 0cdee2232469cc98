package io.gridcase.intake.open311.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values as native queries give them. */
final class Rows {

    private Rows() {}

    static Instant instant(Object time) {
        return ((OffsetDateTime) time).toInstant();
    }

    static @Nullable Instant instantOrNull(@Nullable Object time) {
        return time == null ? null : instant(time);
    }

    static List<String> list(String joined, String separator) {
        return Stream.of(joined.split(separator))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
