package io.gridcase.photo.s3;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Objects that were fetched before, up to a size; those not asked for the longest make room. */
final class LocalCopies {

    private final Path folder;
    private final long maxBytes;
    private final Clock clock;

    LocalCopies(Path folder, long maxBytes, Clock clock) {
        this.folder = folder;
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    Optional<Path> find(String name) throws IOException {
        Path copy = folder.resolve(name);
        try {
            Files.setLastModifiedTime(copy, FileTime.from(clock.instant()));
            return Optional.of(copy);
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    /** A copy appears complete or not at all. */
    Path fetch(String name, Source source) throws IOException {
        Path draft = Files.createDirectories(folder).resolve(UUID.randomUUID() + ".draft");
        try {
            source.into(draft);
            makeRoom();
            return Files.move(draft, folder.resolve(name), ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void makeRoom() throws IOException {
        List<Copy> all = copies();
        long bytes = all.stream().mapToLong(Copy::bytes).sum();
        for (Copy oldest : all) {
            if (bytes <= maxBytes) {
                return;
            }
            Files.deleteIfExists(oldest.file());
            bytes -= oldest.bytes();
        }
    }

    /** Those not asked for the longest first. */
    private List<Copy> copies() throws IOException {
        var all = new ArrayList<Copy>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Copy.of(file).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparing(Copy::lastAskedFor));
        return all;
    }

    /** Writes an object into a file that does not exist yet. */
    interface Source {
        void into(Path file) throws IOException;
    }

    private record Copy(Path file, long bytes, FileTime lastAskedFor) {

        /** Empty when somebody else made room meanwhile. */
        static Optional<Copy> of(Path file) throws IOException {
            try {
                return Optional.of(new Copy(file, Files.size(file), Files.getLastModifiedTime(file)));
            } catch (NoSuchFileException gone) {
                return Optional.empty();
            }
        }
    }
}
