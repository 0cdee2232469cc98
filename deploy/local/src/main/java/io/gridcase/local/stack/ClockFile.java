package io.gridcase.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;

/** The file that sets the services' clock: the instant to show, and the real instant at which it showed it. */
public record ClockFile(Path path) {

    /** From now on the services' clock shows {@code start} and runs on from there. */
    public void set(Instant start) {
        var anchor = Clock.systemUTC().instant();
        try {
            Files.createDirectories(path.getParent());
            var unfinished = Files.createTempFile(path.getParent(), "clock", ".tmp");
            Files.writeString(unfinished, "start=%s%nanchor=%s%n".formatted(start, anchor));
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot set the clock", e);
        }
    }

    /** Back to real time. */
    public void real() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot set the clock", e);
        }
    }
}
