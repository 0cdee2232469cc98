package io.gridcase.photo.upload;

import io.gridcase.photo.FixedPhotoConfig;
import io.gridcase.photo.PhotoStore;
import io.gridcase.photo.PhotoStores;
import io.gridcase.photo.Pictures;
import io.gridcase.photo.folder.PhotoFolders;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A phone and the folder in which its uploads arrive. */
abstract class Uploading {

    static final String OWNER = "py-inspector-1";
    static final String STRANGER = "py-inspector-2";
    static final byte[] PICTURE = Pictures.padded(Pictures.jpeg(64, 48), 9_000);

    static final Checksum WRONG = new Checksum("SHA-256", new byte[32]);

    final Vertx vertx = Vertx.vertx();

    @TempDir
    Path folder;

    @AfterEach
    void stopWorkers() {
        vertx.closeAndAwait();
    }

    static Piece anyPiece(Random random, int offset) {
        int from = random.nextInt(5) == 0 ? random.nextInt(PICTURE.length) : offset;
        int to = Math.min(PICTURE.length, from + 1 + random.nextInt(4_000));
        return switch (random.nextInt(3)) {
            case 0 -> cut(from, to, Optional.empty());
            case 1 -> new Piece(from, Multi.createFrom().item(new byte[to - from]), Optional.of(WRONG), () -> {});
            default -> piece(from, to);
        };
    }

    static void swallow(Uni<Upload> attempt) {
        await(attempt.map(Upload::offset).onFailure().recoverWithItem(-1L));
    }

    Uploads open() {
        return open(photos());
    }

    Uploads open(PhotoStore photos) {
        return new Uploads(photos, new FixedPhotoConfig(folder), new Patience(), vertx, Clock.systemUTC());
    }

    PhotoStore photos() {
        return PhotoStores.on(PhotoFolders.at(folder.resolve("photos")), vertx);
    }

    UploadId begun(Uploads uploads, long length) {
        return await(uploads.create(OWNER, length)).id();
    }

    Upload append(Uploads uploads, UploadId id, Piece piece) {
        return await(uploads.append(OWNER, id, piece));
    }

    List<String> files() throws IOException {
        return paths().stream().map(file -> file.getFileName().toString()).toList();
    }

    List<Path> paths() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    void letLieFor(Duration age) throws IOException {
        var then = FileTime.from(Clock.systemUTC().instant().minus(age));
        for (Path file : paths()) {
            Files.setLastModifiedTime(file, then);
        }
    }

    static Piece piece(int from, int to) {
        return new Piece(from, from == to ? Multi.createFrom().empty() : buffers(from, to), Optional.empty(), () -> {});
    }

    static Piece cut(int from, int to, Optional<Checksum> checksum) {
        Multi<byte[]> bytes = Multi.createBy()
                .concatenating()
                .streams(buffers(from, to), Multi.createFrom().failure(new LineCut()));
        return new Piece(from, bytes, checksum, () -> {});
    }

    /** A kilobyte each, as they come from a connection. */
    static Multi<byte[]> buffers(int from, int to) {
        return Multi.createFrom()
                .iterable(Stream.iterate(from, at -> at < to, at -> at + 1_024)
                        .map(at -> bytes(at, Math.min(at + 1_024, to)))
                        .toList());
    }

    static byte[] bytes(int from, int to) {
        return Arrays.copyOfRange(PICTURE, from, to);
    }

    static Optional<Checksum> sha1(int from, int to) throws Exception {
        return Optional.of(
                new Checksum("SHA-1", MessageDigest.getInstance("SHA-1").digest(bytes(from, to))));
    }

    static <T> T await(Uni<T> answer) {
        return answer.await().atMost(Duration.ofSeconds(60));
    }

    static final class LineCut extends RuntimeException {}

    record Patience() implements UploadConfig {

        static final int AT_ONCE = 5;

        @Override
        public Duration expireAfter() {
            return Duration.ofHours(48);
        }

        @Override
        public Duration stallTimeout() {
            return Duration.ofSeconds(2);
        }

        @Override
        public int atOnce() {
            return AT_ONCE;
        }
    }
}
