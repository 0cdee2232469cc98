package io.gridcase.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/** The file that the clocks of the local services obey ({@code gridcase.clock.file}); replaced whole, never edited. */
public record ClockFile(Path path) {

    /** From now on the services show {@code start} and run on at the real pace. */
    public void set(Instant start) {
        try {
            var draft = Files.createTempFile(path.toAbsolutePath().getParent(), "clock", ".draft");
            Files.writeString(draft, "start=%s%nanchor=%s%n".formatted(start, Instant.now()));
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Back to real time. */
    public void setReal() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
