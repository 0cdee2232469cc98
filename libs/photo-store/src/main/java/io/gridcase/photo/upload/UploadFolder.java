package io.gridcase.photo.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import io.gridcase.photo.PhotoId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Uploads as files: {@code <hash of owner>/<id>} holds the bytes so far, and once they became a photo
 * {@code <id>.photo} in its place names it. The file's length is the offset and its age decides when it expires, so
 * nothing can disagree after a crash, and what belongs to somebody else is simply not there.
 */
final class UploadFolder {

    private static final String FINISHED = ".photo";

    /** To look through the folders of all owners takes a while where there are thousands. */
    private static final Duration SWEEP_AT_MOST_EVERY = Duration.ofMinutes(10);

    private final Path root;
    private final Duration expireAfter;
    private final Clock clock;
    private final AtomicReference<Instant> nextSweep = new AtomicReference<>(Instant.MIN);

    UploadFolder(Path root, Duration expireAfter, Clock clock) {
        this.root = root;
        this.expireAfter = expireAfter;
        this.clock = clock;
    }

    Upload create(String owner, long length, int atOnce) throws IOException {
        sweepAll();
        Path folder = Files.createDirectories(folderOf(owner));
        sweep(folder);
        if (filesIn(folder).size() >= atOnce) {
            throw UploadConflict.tooMany(atOnce);
        }
        UploadId id = UploadId.fresh(length);
        Files.createFile(folder.resolve(id.value()));
        return find(owner, id).orElseThrow(UnknownUpload::new);
    }

    Optional<Upload> find(String owner, UploadId id) throws IOException {
        try {
            return Files.exists(finished(owner, id))
                    ? found(id, finished(owner, id), id.length(), Optional.of(photoIn(finished(owner, id))))
                    : found(id, bytes(owner, id), Files.size(bytes(owner, id)), Optional.empty());
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    /** The file with the bytes so far. */
    Path bytes(String owner, UploadId id) {
        return folderOf(owner).resolve(id.value());
    }

    void finish(String owner, UploadId id, PhotoId photo) throws IOException {
        Path draft = folderOf(owner).resolve(id.value() + ".draft");
        try (var file = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(UTF_8.encode(photo.value()));
            file.force(true);
        }
        Files.move(draft, finished(owner, id), ATOMIC_MOVE);
        Files.deleteIfExists(bytes(owner, id));
    }

    boolean remove(String owner, UploadId id) throws IOException {
        boolean wasFinished = Files.deleteIfExists(finished(owner, id));
        return Files.deleteIfExists(bytes(owner, id)) || wasFinished;
    }

    /** Drops what expired, whoever began it. */
    private void sweepAll() throws IOException {
        Instant due = nextSweep.get();
        Instant now = clock.instant();
        if (now.isBefore(due) || !nextSweep.compareAndSet(due, now.plus(SWEEP_AT_MOST_EVERY))) {
            return;
        }
        for (Path folder : filesIn(Files.createDirectories(root))) {
            sweep(folder);
        }
    }

    private void sweep(Path folder) throws IOException {
        for (Path file : filesIn(folder)) {
            if (isExpired(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Optional<Upload> found(UploadId id, Path file, long offset, Optional<PhotoId> photo) throws IOException {
        return isExpired(file) ? Optional.empty() : Optional.of(new Upload(id, offset, expiry(file), photo));
    }

    private boolean isExpired(Path file) throws IOException {
        try {
            return expiry(file).isBefore(clock.instant());
        } catch (NoSuchFileException removedMeanwhile) {
            return false;
        }
    }

    private Instant expiry(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().plus(expireAfter);
    }

    private Path finished(String owner, UploadId id) {
        return folderOf(owner).resolve(id.value() + FINISHED);
    }

    private Path folderOf(String owner) {
        return root.resolve(HexFormat.of().formatHex(sha256().digest(owner.getBytes(UTF_8))));
    }

    private static PhotoId photoIn(Path file) throws IOException {
        return new PhotoId(Files.readString(file));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
