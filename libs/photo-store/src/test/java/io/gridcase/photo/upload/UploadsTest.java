package io.gridcase.photo.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.photo.PhotoId;
import io.gridcase.photo.PhotoStore;
import io.gridcase.photo.PhotoStores;
import io.gridcase.photo.folder.PhotoFolders;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class UploadsTest extends Uploading {

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
    void the_last_piece_sent_twice_makes_one_photo() {
        Uploads uploads = open();
        UploadId id = begun(uploads, PICTURE.length);
        Upload finished = append(uploads, id, piece(0, 9_000));

        assertThatThrownBy(() -> append(uploads, id, piece(0, 9_000))).isInstanceOf(UploadConflict.class);
        assertThat(append(uploads, id, piece(9_000, 9_000))).isEqualTo(finished);
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
}
