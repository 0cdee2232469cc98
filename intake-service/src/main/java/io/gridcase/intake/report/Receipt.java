package io.gridcase.intake.report;

import io.gridcase.intake.catalogue.Classification;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a report once it has been looked at here.
 *
 * @param outsideOwnArea whether the reporter stands outside the areas given to them
 * @param receivedAt when it came in, by our clock
 */
record Receipt(Classification classification, ReportedPlace place, boolean outsideOwnArea, Instant receivedAt) {

    /** A report may wait this long on a phone without signal; a clock further off is wrong. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(30);

    /** The phone's time, unless it cannot be: ahead of ours or too far behind. Then it is when the report came in. */
    Instant reportedAt(@Nullable Instant phoneTime) {
        return phoneTime == null || phoneTime.isAfter(receivedAt) || phoneTime.isBefore(receivedAt.minus(LONGEST_WAIT))
                ? receivedAt
                : phoneTime;
    }
}
