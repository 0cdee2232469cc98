package io.gridcase.intake.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the clock of the phone said.
 *
 * @param reportedAt when the report was made
 * @param sentAt when it was sent, this time: what the clock is compared by
 */
public record PhoneTimes(
        @Nullable Instant reportedAt, @Nullable Instant sentAt) {

    public static final PhoneTimes NONE = new PhoneTimes(null, null);
}
