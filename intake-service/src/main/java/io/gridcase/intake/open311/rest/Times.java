package io.gridcase.intake.open311.rest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Times as the standard's clients read them: to the second, in UTC. */
final class Times {

    private Times() {}

    static String text(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static @Nullable String textOrNull(@Nullable Instant time) {
        return time == null ? null : text(time);
    }
}
