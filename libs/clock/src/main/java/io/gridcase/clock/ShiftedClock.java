package io.gridcase.clock;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;

/**
 * A clock for tests and demonstrations that shows another time than the real one and runs on at the real pace.
 *
 * <p>It obeys a properties file of two keys, both date-times with an offset such as {@code 2017-06-30T10:00:00+08:00}:
 * {@code start} is the instant to show, {@code anchor} the real instant at which it was shown. Without the file, or with
 * an empty one, the clock shows real time. The file is read at each call, so that a running service can be moved to
 * another day and several services agree; whoever writes it replaces it by a rename, never in place.
 */
public final class ShiftedClock extends Clock {

    private final Path file;
    private final Clock real;

    /** A clock that obeys {@code file}, which need not exist yet, and takes its pace and zone from {@code real}. */
    public ShiftedClock(Path file, Clock real) {
        this.file = file;
        this.real = real;
    }

    /**
     * The instant this clock shows.
     *
     * @throws MalformedClockFile if the file cannot be read, lacks one of its keys, or holds no date-time in one
     */
    @Override
    public Instant instant() {
        return real.instant().plus(shift());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ShiftedClock(file, real.withZone(zone));
    }

    private Duration shift() {
        Properties settings = settings();
        return settings.isEmpty()
                ? Duration.ZERO
                : Duration.between(instant(settings, "anchor"), instant(settings, "start"));
    }

    private Properties settings() {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (NoSuchFileException realTime) {
            return settings;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new MalformedClockFile(file, "it cannot be read", unreadable);
        }
        return settings;
    }

    private Instant instant(Properties settings, String key) {
        String value = Optional.ofNullable(settings.getProperty(key))
                .orElseThrow(() -> new MalformedClockFile(file, "the key '" + key + "' is missing", null));
        try {
            return OffsetDateTime.parse(value.strip()).toInstant();
        } catch (DateTimeParseException malformed) {
            String reason = "the key '%s' holds '%s', not a date-time with an offset such as 2017-06-30T10:00:00+08:00";
            throw new MalformedClockFile(file, reason.formatted(key, value), malformed);
        }
    }
}
