package io.gridcase.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoLimitsTest {

    private static final int MAX_SIZE = 20 * 1024 * 1024;

    private final PhotoInspection inspection = new PhotoInspection(new FixedPhotoConfig(Path.of("unused")));

    @TempDir
    Path folder;

    @Test
    void compressed_text_is_never_unfolded() throws IOException {
        byte[] megabytesOfZeros = deflated(64 << 20);

        assertThat(inspect(Pictures.pngWithChunk("zTXt", Pictures.concat(text("Comment\0\0"), megabytesOfZeros)))
                        .width())
                .isEqualTo(8);
    }

    @Test
    void more_than_the_promised_pixels_are_not_unfolded() {
        byte[] bomb = Pictures.pngWithChunk("IDAT", deflated(64 << 20));

        assertThatThrownBy(() -> inspect(bomb))
                .isInstanceOf(UnusablePhoto.class)
                .hasMessageContaining("more pixels than its header promises");
    }

    @Test
    void a_photo_of_mostly_metadata_is_refused() {
        byte[] profile = Pictures.jpegSegment(0xFFE2, new byte[0xFFFD]);
        byte[] much = Pictures.concat(Collections.nCopies(129, profile).toArray(byte[][]::new));

        assertThatThrownBy(() -> inspect(Pictures.inserted(Pictures.jpeg(8, 8), 2, much)))
                .isInstanceOf(UnusablePhoto.class)
                .hasMessageContaining("something else than the picture");
    }

    @Test
    void a_jpeg_that_would_be_decoded_a_thousand_times_is_refused() {
        byte[] scan = Pictures.jpegSegment(0xFFDA, new byte[8]);
        byte[] scans = Pictures.concat(Collections.nCopies(1000, scan).toArray(byte[][]::new));
        byte[] jpeg = Pictures.jpeg(8, 8);

        assertThatThrownBy(() -> inspect(Pictures.inserted(jpeg, jpeg.length - 2, scans)))
                .isInstanceOf(UnusablePhoto.class)
                .hasMessageContaining("scans");
    }

    @Test
    void sixty_megapixels_are_the_most() throws IOException {
        byte[] picture = Pictures.png(new BufferedImage(60_000, 1_000, BufferedImage.TYPE_BYTE_BINARY));

        assertThat(inspect(picture).width()).isEqualTo(60_000);
    }

    @Test
    void twenty_megabytes_are_the_most() throws IOException {
        byte[] picture = Pictures.jpeg(8, 8);

        assertThat(inspect(Pictures.padded(picture, MAX_SIZE)).size()).isEqualTo(MAX_SIZE);
        assertThatThrownBy(() -> inspect(Pictures.padded(picture, MAX_SIZE + 1)))
                .isInstanceOf(PhotoTooLarge.class)
                .hasMessageContaining("20971521");
    }

    private Photo inspect(byte[] bytes) throws IOException {
        return inspection.inspect(Files.write(folder.resolve("upload"), bytes)).photo();
    }

    private static byte[] text(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] deflated(int zeros) {
        var bytes = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(bytes)) {
            for (int written = 0; written < zeros; written += 1 << 20) {
                deflate.write(new byte[1 << 20]);
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }
}
