package io.gridcase.photo.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.photo.PhotoTooLarge;
import io.gridcase.photo.UnusablePhoto;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusedUploadsTest extends Uploading {

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
        // One who begins looks through everybody's at most every ten minutes; this one has just started.
        UploadId next = await(open().create(STRANGER, 10)).id();
        assertThat(files()).containsExactly(next.value());
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
}
