package io.gridcase.web;

import io.gridcase.refusal.Invalid;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A point in time as a query parameter: ISO 8601 with an offset, of years in which there can be something to ask for. */
public record Moment(Instant instant) {

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2199-12-31T00:00:00Z");

    /** @throws Invalid {@code malformed-moment} when it is no time with an offset, or one out of those years */
    public static Moment fromString(String text) {
        try {
            var instant = OffsetDateTime.parse(text).toInstant();
            if (!instant.isBefore(EARLIEST) && !instant.isAfter(LATEST)) {
                return new Moment(instant);
            }
        } catch (DateTimeException malformed) {
            throw malformed();
        }
        throw malformed();
    }

    private static Invalid malformed() {
        return new Invalid(
                "malformed-moment",
                "时间格式不正确 / The time is malformed",
                "expected a time with its zone like 2026-07-01T08:00:00+08:00, with + as %2B in a URL, from 1990 to 2199");
    }
}
