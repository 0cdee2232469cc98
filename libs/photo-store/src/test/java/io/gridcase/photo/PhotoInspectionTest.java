package io.gridcase.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.gridcase.refusal.Refusal;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PhotoInspectionTest {

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
}
