package io.gridcase.intake.batch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the times of a list: with an offset, or as the city's clocks show them. */
record ListTimes(ZoneId zone, Instant now) {

    static final String EXPECTED =
            "must be a time of the last 30 days, like 2026-11-22 09:30, 2026/11/22 9:30 or 2026-11-22T09:30:00+08:00";

    /** Of an older one the time of arrival would count. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(30);

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("[uuuu-M-d][uuuu/M/d][ ]['T']H:mm[:ss]");

    Optional<Instant> read(String text) {
        return time(text).filter(time -> !time.isAfter(now)).filter(time -> time.isAfter(now.minus(LONGEST_WAIT)));
    }

    private Optional<Instant> time(String text) {
        try {
            return Optional.of(
                    text.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})")
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text, LOCAL).atZone(zone).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
