package io.gridcase.dispatch.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hours of the day, in the city's zone, in which somebody is told only what is urgent. When they end earlier than they
 * begin they span midnight; when both are the same there are none.
 *
 * @param from the first minute; absent with {@code until}
 * @param until the first minute that is not quiet any more
 */
public record QuietHours(@Nullable LocalTime from, @Nullable LocalTime until) {

    public static final QuietHours NONE = new QuietHours(null, null);

    /** When they end; empty when it is not quiet now. */
    public Optional<Instant> endIfQuiet(Instant now, ZoneId zone) {
        var local = now.atZone(zone);
        if (from == null || until == null || !contain(local.toLocalTime(), from, until)) {
            return Optional.empty();
        }
        var today = local.with(until);
        return Optional.of((today.isAfter(local) ? today : today.plusDays(1)).toInstant());
    }

    private static boolean contain(LocalTime time, LocalTime from, LocalTime until) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
    }
}
