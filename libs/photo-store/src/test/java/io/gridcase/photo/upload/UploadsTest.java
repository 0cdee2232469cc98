package io.gridcase.photo.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.photo.FixedPhotoConfig;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.PhotoStore;
import io.gridcase.photo.PhotoStores;
import io.gridcase.photo.PhotoTooLarge;
import io.gridcase.photo.Pictures;
import io.gridcase.photo.UnusablePhoto;
import io.gridcase.photo.folder.PhotoFolders;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.MultiEmitter;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {

    private static final String OWNER = "py-inspector-1";
    private static final String STRANGER = "py-inspector-2";
    private static final byte[] PICTURE = Pictures.padded(Pictures.jpeg(64, 48), 9_000);

    private static final Checksum WRONG = new Checksum("SHA-256", new byte[32]);

    private final Vertx vertx = Vertx.vertx();

    @TempDir
    Path folder;

    @AfterEach
    void stopWorkers() {
        vertx.closeAndAwait();
    }

    @Test
    void a_photo_in_three_pieces_is_one_photo() throws IOException {
        Uploads uploads = open();
        UploadId id = begun(uploads, PICTURE.length);

        assertThat(append(uploads, id, piece(0, 4_000)).offset()).isEqualTo(4_000);
        assertThat(append(uploads, id, piece(4_000, 4_001)).photo()).isEmpty();
        PhotoId photo = append(uploads, id, piece(4_001, 9_000)).photo().orElseThrow();

        assertThat(await(photos().find(photo)).orElseThrow().file()).hasBinaryContent(PICTURE);
        assertThat(await(open().of(OWNER, id)).photo()).contains(photo);
        assertThat(await(open().of(OWNER, id)).offset()).isEqualTo(9_000);
    }

    @Test
    void what_came_before_the_line_was_cut_stays() {
        Uploads uploads = open();
        UploadId id = begun(uploads, PICTURE.length);

        assertThatThrownBy(() -> append(uploads, id, cut(0, 5_000, Optional.empty())))
                .isInstanceOf(LineCut.class);

        Uploads afterRestart = open();
        assertThat(await(afterRestart.of(OWNER, id)).offset()).isEqualTo(5_000);
        assertThat(append(afterRestart, id, piece(5_000, 9_000)).photo()).isPresent();
    }

    @Test
    void a_line_that_stays_silent_is_cut() {
        Uploads uploads = open();
        UploadId id = begun(uploads, PICTURE.length);
        var silent = Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(bytes(0, 3_000)),
                        Multi.createFrom().nothing());

        assertThatThrownBy(() -> append(uploads, id, new Piece(0, silent, Optional.empty(), () -> {})))
                .isInstanceOf(TimeoutException.class);
        assertThat(append(uploads, id, piece(3_000, 9_000)).photo()).isPresent();
    }

    @Test
    void a_piece_that_does_not_begin_at_the_end_is_refused() {
        Uploads uploads = open();
        UploadId id = begun(uploads, PICTURE.length);
        append(uploads, id, piece(0, 4_000));

        for (int offset : new int[] {0, 3_999, 4_001}) {
            assertThatThrownBy(() -> append(uploads, id, piece(offset, 9_000))).isInstanceOf(UploadConflict.class);
        }
        assertThat(await(uploads.of(OWNER, id)).offset()).isEqualTo(4_000);
    }

    @Test
    void the_last_piece_sent_twice_makes_one_photo() {
        Uploads uploads = open();
        UploadId id = begun(uploads, PICTURE.length);
        Upload finished = append(uploads, id, piece(0, 9_000));

        assertThatThrownBy(() -> append(uploads, id, piece(0, 9_000))).isInstanceOf(UploadConflict.class);
        assertThat(append(uploads, id, piece(9_000, 9_000))).isEqualTo(finished);
    }

    @Test
    void a_damaged_piece_leaves_nothing() throws Exception {
        Uploads uploads = open();
        UploadId id = begun(uploads, PICTURE.length);
        append(uploads, id, piece(0, 1_000));

        var damaged = new Piece(1_000, Multi.createFrom().item(bytes(0, 500)), sha1(1_000, 1_500), () -> {});
        assertThatThrownBy(() -> append(uploads, id, damaged)).isInstanceOf(ChecksumMismatch.class);
        assertThat(await(uploads.of(OWNER, id)).offset()).isEqualTo(1_000);

        assertThatThrownBy(() -> append(uploads, id, cut(1_000, 1_500, sha1(1_000, 9_000))))
                .isInstanceOf(LineCut.class);
        assertThat(await(uploads.of(OWNER, id)).offset()).isEqualTo(1_000);

        var sound = new Piece(1_000, Multi.createFrom().item(bytes(1_000, 1_500)), sha1(1_000, 1_500), () -> {});
        assertThat(append(uploads, id, sound).offset()).isEqualTo(1_500);
    }

    @Test
    void nothing_goes_on_after_the_announced_end() {
        Uploads uploads = open();
        UploadId id = begun(uploads, 8_000);

        assertThatThrownBy(() -> append(uploads, id, piece(0, 8_001))).isInstanceOf(PieceTooLong.class);
        assertThat(await(uploads.of(OWNER, id)).offset()).isEqualTo(7 * 1_024);
        assertThat(await(uploads.of(OWNER, id)).photo()).isEmpty();
    }

    @Test
    void more_than_a_photo_may_have_is_refused_before_anything_is_sent() {
        assertThatThrownBy(() -> begun(open(), 20 * 1024 * 1024 + 1)).isInstanceOf(PhotoTooLarge.class);
    }

    @Test
    void what_is_no_photo_in_the_end_is_dropped() throws IOException {
        Uploads uploads = open();
        UploadId id = begun(uploads, 10);
        var text = new Piece(0, Multi.createFrom().item("no picture".getBytes(UTF_8)), Optional.empty(), () -> {});

        assertThatThrownBy(() -> append(uploads, id, text)).isInstanceOf(UnusablePhoto.class);
        assertThatThrownBy(() -> await(uploads.of(OWNER, id))).isInstanceOf(UnknownUpload.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void for_somebody_else_it_does_not_exist() {
        Uploads uploads = open();
        UploadId id = begun(uploads, PICTURE.length);

        List<Uni<?>> attempts = List.of(
                uploads.of(STRANGER, id), uploads.append(STRANGER, id, piece(0, 10)), uploads.remove(STRANGER, id));
        for (Uni<?> attempt : attempts) {
            assertThatThrownBy(() -> await(attempt)).isInstanceOf(UnknownUpload.class);
        }
        assertThat(await(uploads.of(OWNER, id)).offset()).isZero();
    }

    @Test
    void an_abandoned_upload_expires_and_is_swept_away() throws IOException {
        Uploads uploads = open();
        UploadId abandoned = begun(uploads, PICTURE.length);
        append(uploads, abandoned, piece(0, 1_000));
        letLieFor(Duration.ofHours(47));
        assertThat(await(uploads.of(OWNER, abandoned)).offset()).isEqualTo(1_000);

        letLieFor(Duration.ofHours(49));
        assertThatThrownBy(() -> await(uploads.of(OWNER, abandoned))).isInstanceOf(UnknownUpload.class);
        assertThat(files()).containsExactly(abandoned.value());
        UploadId next = await(uploads.create(STRANGER, 10)).id();
        assertThat(files()).containsExactly(next.value());
    }

    @Test
    void a_crash_between_the_last_byte_and_the_photo_loses_nothing() {
        UploadId id = begun(open(), PICTURE.length);
        PhotoStore failing = PhotoStores.on(
                PhotoFolders.at(folder.resolve("photos")),
                vertx,
                photo -> Uni.createFrom().failure(new IllegalStateException("the database is away")));
        Uploads crashing = open(failing);

        assertThatThrownBy(() -> append(crashing, id, piece(0, 9_000))).hasMessage("the database is away");

        assertThat(await(open().of(OWNER, id)).photo()).isPresent();
    }

    @Test
    void a_new_piece_cuts_off_the_one_that_its_phone_has_given_up() {
        Uploads uploads = open();
        UploadId id = begun(uploads, PICTURE.length);
        var line = new AtomicReference<MultiEmitter<? super byte[]>>();
        var connected = new CompletableFuture<Void>();
        Multi<byte[]> waiting = Multi.createFrom().emitter(emitter -> {
            line.set(emitter);
            connected.complete(null);
        });
        var earlier = uploads.append(
                        OWNER,
                        id,
                        new Piece(0, waiting, Optional.empty(), () -> line.get().fail(new LineCut())))
                .subscribeAsCompletionStage();
        assertThat(connected).succeedsWithin(Duration.ofSeconds(10));

        assertThatThrownBy(() -> append(uploads, id, piece(0, 10))).isInstanceOf(UploadConflict.class);
        assertThat(earlier)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(LineCut.class);
        assertThat(append(uploads, id, piece(0, 9_000)).photo()).isPresent();
    }

    @Test
    void a_removed_upload_is_gone() throws IOException {
        Uploads uploads = open();
        UploadId id = begun(uploads, PICTURE.length);

        await(uploads.remove(OWNER, id));

        assertThatThrownBy(() -> append(uploads, id, piece(0, 10))).isInstanceOf(UnknownUpload.class);
        assertThatThrownBy(() -> await(uploads.remove(OWNER, id))).isInstanceOf(UnknownUpload.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void nobody_fills_the_disk_with_beginnings() {
        Uploads uploads = open();
        for (int begun = 0; begun < Patience.AT_ONCE; begun++) {
            begun(uploads, 10);
        }

        assertThatThrownBy(() -> begun(uploads, 10)).isInstanceOf(UploadConflict.class);
        assertThat(await(uploads.create(STRANGER, 10)).offset()).isZero();
    }

    /** Lines cut anywhere, pieces doubled, damaged and out of place, restarts in between: always the same photo. */
    @Test
    void however_bad_the_line_is_the_photo_comes_through() throws IOException {
        var random = new Random(20170630);
        for (int round = 0; round < 40; round++) {
            Uploads uploads = open();
            UploadId id = begun(uploads, PICTURE.length);
            Upload now = await(uploads.of(OWNER, id));
            while (now.photo().isEmpty()) {
                uploads = random.nextInt(4) == 0 ? open() : uploads;
                swallow(uploads.append(OWNER, id, anyPiece(random, (int) now.offset())));
                now = await(uploads.of(OWNER, id));
            }
            assertThat(await(photos().find(now.photo().get())).orElseThrow().file())
                    .hasBinaryContent(PICTURE);
            await(uploads.remove(OWNER, id));
        }
    }

    private static Piece anyPiece(Random random, int offset) {
        int from = random.nextInt(5) == 0 ? random.nextInt(PICTURE.length) : offset;
        int to = Math.min(PICTURE.length, from + 1 + random.nextInt(4_000));
        return switch (random.nextInt(3)) {
            case 0 -> cut(from, to, Optional.empty());
            case 1 -> new Piece(from, Multi.createFrom().item(new byte[to - from]), Optional.of(WRONG), () -> {});
            default -> piece(from, to);
        };
    }

    private static void swallow(Uni<Upload> attempt) {
        await(attempt.map(Upload::offset).onFailure().recoverWithItem(-1L));
    }

    private Uploads open() {
        return open(photos());
    }

    private Uploads open(PhotoStore photos) {
        return new Uploads(photos, new FixedPhotoConfig(folder), new Patience(), vertx, Clock.systemUTC());
    }

    private PhotoStore photos() {
        return PhotoStores.on(PhotoFolders.at(folder.resolve("photos")), vertx);
    }

    private UploadId begun(Uploads uploads, long length) {
        return await(uploads.create(OWNER, length)).id();
    }

    private Upload append(Uploads uploads, UploadId id, Piece piece) {
        return await(uploads.append(OWNER, id, piece));
    }

    private List<String> files() throws IOException {
        return paths().stream().map(file -> file.getFileName().toString()).toList();
    }

    private List<Path> paths() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private void letLieFor(Duration age) throws IOException {
        var then = FileTime.from(Clock.systemUTC().instant().minus(age));
        for (Path file : paths()) {
            Files.setLastModifiedTime(file, then);
        }
    }

    private static Piece piece(int from, int to) {
        return new Piece(from, from == to ? Multi.createFrom().empty() : buffers(from, to), Optional.empty(), () -> {});
    }

    private static Piece cut(int from, int to, Optional<Checksum> checksum) {
        Multi<byte[]> bytes = Multi.createBy()
                .concatenating()
                .streams(buffers(from, to), Multi.createFrom().failure(new LineCut()));
        return new Piece(from, bytes, checksum, () -> {});
    }

    /** A kilobyte each, as they come from a connection. */
    private static Multi<byte[]> buffers(int from, int to) {
        return Multi.createFrom()
                .iterable(Stream.iterate(from, at -> at < to, at -> at + 1_024)
                        .map(at -> bytes(at, Math.min(at + 1_024, to)))
                        .toList());
    }

    private static byte[] bytes(int from, int to) {
        return Arrays.copyOfRange(PICTURE, from, to);
    }

    private static Optional<Checksum> sha1(int from, int to) throws Exception {
        return Optional.of(
                new Checksum("SHA-1", MessageDigest.getInstance("SHA-1").digest(bytes(from, to))));
    }

    private static <T> T await(Uni<T> answer) {
        return answer.await().atMost(Duration.ofSeconds(60));
    }

    private static final class LineCut extends RuntimeException {}

    private record Patience() implements UploadConfig {

        private static final int AT_ONCE = 5;

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
