package io.gridcase.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/** Sets the clock of the running service through its file. */
public final class TestClock {

    private static final Path FILE = Path.of("target/clock.properties");

    private TestClock() {}

    /** The service tells this time from now on; a date-time with an offset. */
    public static void show(String start) {
        try {
            var draft = Files.writeString(
                    FILE.resolveSibling("clock.draft"), "start=%s%nanchor=%s%n".formatted(start, Instant.now()));
            Files.move(draft, FILE, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void showRealTime() {
        try {
            Files.deleteIfExists(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
