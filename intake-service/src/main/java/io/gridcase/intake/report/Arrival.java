package io.gridcase.intake.report;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a report was made and when it came in.
 *
 * @param reportedAt by the phone where it can be believed, else {@code receivedAt}
 * @param receivedAt by our clock
 * @param phoneTime as the phone said it
 * @param clockOff whether the phone's clock is more than ten minutes off
 * @param decideBy until when the centre should have decided
 */
@Embeddable
public record Arrival(
        Instant reportedAt,
        Instant receivedAt,
        @Nullable Instant phoneTime,
        boolean clockOff,
        @Nullable Instant decideBy) {

    /** A report may wait this long on a phone without signal; a clock further off is wrong. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(30);

    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    /** Everything to the microsecond, as a database keeps it: asked again, a report answers what it answered first. */
    static Arrival of(PhoneTimes phone, Instant now, Duration limit) {
        var receivedAt = now.truncatedTo(MICROS);
        return new Arrival(
                reportedAt(phone.reportedAt(), receivedAt).truncatedTo(MICROS),
                receivedAt,
                storable(phone.reportedAt(), receivedAt),
                off(phone, receivedAt),
                receivedAt.plus(limit));
    }

    Arrival decideBy(Instant limit) {
        return new Arrival(reportedAt, receivedAt, phoneTime, clockOff, limit);
    }

    private static Instant reportedAt(@Nullable Instant said, Instant receivedAt) {
        return said == null || said.isAfter(receivedAt) || said.isBefore(receivedAt.minus(LONGEST_WAIT))
                ? receivedAt
                : said;
    }

    /** Without the time of sending, only a report from the future shows that the clock is wrong. */
    private static boolean off(PhoneTimes phone, Instant receivedAt) {
        var sent = phone.sentAt();
        var said = phone.reportedAt();
        return sent == null
                ? said != null && said.isAfter(receivedAt.plus(TOLERANCE))
                : sent.isBefore(receivedAt.minus(TOLERANCE)) || sent.isAfter(receivedAt.plus(TOLERANCE));
    }

    /** Years that a database cannot keep say no more than that the clock is wrong. */
    private static @Nullable Instant storable(@Nullable Instant said, Instant receivedAt) {
        var century = Duration.ofDays(36_525);
        return said == null || said.isBefore(receivedAt.minus(century)) || said.isAfter(receivedAt.plus(century))
                ? null
                : said.truncatedTo(MICROS);
    }
}
