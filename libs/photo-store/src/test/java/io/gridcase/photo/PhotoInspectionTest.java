package io.gridcase.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.gridcase.refusal.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PhotoInspectionTest {

    private static final int MAX_SIZE = 20 * 1024 * 1024;

    private final PhotoInspection inspection = new PhotoInspection(new FixedPhotoConfig(Path.of("unused")));

    @TempDir
    Path folder;

    static Stream<Arguments> pictures() {
        return Stream.of(
                arguments(PhotoFormat.JPEG, 641, 480, Pictures.jpeg(641, 480)),
                arguments(PhotoFormat.JPEG, 300, 1200, Pictures.progressiveJpeg(300, 1200)),
                arguments(PhotoFormat.PNG, 641, 480, Pictures.png(641, 480)),
                arguments(PhotoFormat.WEBP, 641, 480, Pictures.webpLossy(641, 480)),
                arguments(PhotoFormat.WEBP, 641, 4800, Pictures.webpLossless(641, 4800)),
                arguments(PhotoFormat.PNG, 13, 7, Pictures.interlacedPng(gray(13, 7))),
                arguments(PhotoFormat.PNG, 13, 7, Pictures.png(gray(13, 7))),
                arguments(
                        PhotoFormat.WEBP, 641, 1025, Pictures.webpExtended(641, 1025, Pictures.lossyChunk(641, 1025))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void a_picture_tells_its_format_and_dimensions(PhotoFormat format, int width, int height, byte[] picture)
            throws IOException {
        Photo photo = inspect(picture);

        assertThat(photo.format()).isEqualTo(format);
        assertThat(photo.width()).isEqualTo(width);
        assertThat(photo.height()).isEqualTo(height);
        assertThat(photo.size()).isEqualTo(picture.length);
    }

    @Test
    void its_id_is_the_sha_256_of_all_its_bytes() throws Exception {
        byte[] picture = Pictures.padded(Pictures.jpeg(64, 64), 100_000);

        assertThat(inspect(picture).id().value())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(picture)));
    }

    static Stream<byte[]> smallPictures() {
        return Stream.of(
                Pictures.jpeg(8, 8),
                Pictures.progressiveJpeg(8, 8),
                Pictures.png(8, 8),
                Pictures.webpLossy(8, 8),
                Pictures.webpExtended(8, 8, Pictures.lossyChunk(8, 8)));
    }

    @ParameterizedTest
    @MethodSource("smallPictures")
    void a_picture_cut_short_anywhere_is_refused(byte[] picture) {
        for (int length = 0; length < picture.length; length++) {
            byte[] cut = Arrays.copyOf(picture, length);
            assertThatThrownBy(() -> inspect(cut)).as("%d bytes", length).isInstanceOf(UnusablePhoto.class);
        }
    }

    static Stream<Arguments> unusable() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(ISO_8859_1);
        return Stream.of(
                arguments("not-a-photo", new byte[0]),
                arguments("not-a-photo", page),
                arguments("not-a-photo", Pictures.concat(page, Pictures.jpeg(8, 8))),
                arguments("not-a-photo", "GIF89a, and then some".getBytes(ISO_8859_1)),
                arguments("unsupported-photo", Pictures.phoneFile("heic")),
                arguments("unsupported-photo", Pictures.phoneFile("mif1")),
                arguments("unsupported-photo", Pictures.phoneFile("avif")),
                arguments("not-a-photo", Pictures.phoneFile("isom")),
                arguments("too-many-pixels", Pictures.jpegClaiming(65_500, 65_500)),
                arguments("too-many-pixels", Pictures.pngClaiming(Integer.MAX_VALUE, Integer.MAX_VALUE)),
                arguments("too-many-pixels", Pictures.pngClaiming(60_000, 1_001)),
                arguments("too-many-pixels", Pictures.webpLossless(16_383, 16_383)),
                arguments("broken-photo", Pictures.webpExtended(1 << 24, 1 << 24)),
                arguments("broken-photo", Pictures.webpExtended(9, 8, Pictures.lossyChunk(8, 8))),
                arguments(
                        "broken-photo",
                        Pictures.webpExtended(8, 8, Pictures.lossyChunk(8, 8), Pictures.lossyChunk(8, 8))),
                arguments("broken-photo", Pictures.pngClaiming(8, 9)),
                arguments("broken-photo", Pictures.pngClaiming(8, 7)),
                arguments("broken-photo", Pictures.pngClaiming(5_000, 5_000)),
                arguments("broken-photo", flipped(Pictures.png(8, 8), 45)),
                arguments("broken-photo", Pictures.jpegClaiming(0, 480)),
                arguments("broken-photo", Pictures.pngClaiming(480, -1)),
                arguments("broken-photo", Pictures.pngWithoutPixels()),
                arguments("broken-photo", HexFormat.of().parseHex("ffd8fffe0000ffd9000000000000")),
                arguments("broken-photo", HexFormat.of().parseHex("ffd8fffe0002ffd9000000000000")),
                arguments("broken-photo", "RIFF\26\0\0\0WEBPALPH\12\0\0\0          ".getBytes(ISO_8859_1)),
                arguments("broken-photo", "RIFF\0\0\0\0WEBPVP8 \12\0\0\0          ".getBytes(ISO_8859_1)));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void what_nobody_could_look_at_is_refused(String code, byte[] file) {
        assertThat(catchThrowableOfType(UnusablePhoto.class, () -> inspect(file)))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }

    static Stream<Arguments> ambiguous() throws IOException {
        byte[] jpeg = Pictures.jpeg(8, 8);
        return Stream.of(
                arguments("archive after a JPEG", Pictures.concat(jpeg, archive())),
                arguments("archive after a film", Pictures.concat(jpeg, Pictures.phoneFile("isom"), archive())),
                arguments("archive in a chunk", Pictures.pngWithChunk("prVt", archiveUpToTheEnd())),
                arguments("page after a JPEG", Pictures.concat(jpeg, text("\n<HTML><script>alert(1)</script>"))),
                arguments("script after a JPEG", Pictures.concat(jpeg, text("<?php system($_GET[1]); ?>"))),
                arguments("program after a JPEG", Pictures.concat(jpeg, text("\0\0MZ\u0090\0"))),
                arguments("document in a comment", Pictures.jpegWithComment("%PDF-1.7")),
                arguments("anything after a PNG", Pictures.concat(Pictures.png(8, 8), text("x"))),
                arguments("anything after a WebP", Pictures.concat(Pictures.webpLossy(8, 8), text("x"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ambiguous")
    void what_is_also_something_else_is_refused(String what, byte[] file) {
        assertThat(catchThrowableOfType(UnusablePhoto.class, () -> inspect(file)))
                .extracting(Refusal::code)
                .isEqualTo("ambiguous-photo");
    }

    static Stream<byte[]> tailsOfPhones() {
        return Stream.of(
                Pictures.jpeg(16, 16),
                Pictures.phoneFile("mp42"),
                text("vivo{\"com.android.camera.takenmodel\":\"vivo\"}"),
                text("\0\0\1\n\16\0\0\0Image_UTC_Data1498816800000SEFHk\0\0\0SEFT"),
                text("PK\5\6 by chance, and much more than its comment could be"));
    }

    @ParameterizedTest
    @MethodSource("tailsOfPhones")
    void what_phones_append_does_not_make_a_photo_less_of_one(byte[] tail) throws IOException {
        assertThat(inspect(Pictures.concat(Pictures.jpeg(8, 8), tail)).format()).isEqualTo(PhotoFormat.JPEG);
    }

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
    void a_web_page_hidden_in_a_comment_does_not_make_a_photo_less_of_one() throws IOException {
        assertThat(inspect(Pictures.jpegWithComment("<script>alert(1)</script>"))
                        .format())
                .isEqualTo(PhotoFormat.JPEG);
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

    private static BufferedImage gray(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    }

    private static byte[] flipped(byte[] bytes, int at) {
        bytes[at] ^= 1;
        return bytes;
    }

    private static byte[] text(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] archive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("page.html"));
            zip.write(text("<html>"));
        }
        return bytes.toByteArray();
    }

    /** An archive whose comment takes in the rest of the PNG around it. */
    private static byte[] archiveUpToTheEnd() throws IOException {
        byte[] archive = archive();
        int restOfPng = Pictures.png(8, 8).length - 33 + 4;
        archive[archive.length - 2] = (byte) restOfPng;
        return archive;
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
