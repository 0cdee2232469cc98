package io.gridcase.intake.open311.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
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
}
