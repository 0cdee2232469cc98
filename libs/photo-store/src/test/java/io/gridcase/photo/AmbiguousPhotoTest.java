package io.gridcase.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.gridcase.refusal.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AmbiguousPhotoTest {

    private final PhotoInspection inspection = new PhotoInspection(new FixedPhotoConfig(Path.of("unused")));

    @TempDir
    Path folder;

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
    void a_web_page_hidden_in_a_comment_does_not_make_a_photo_less_of_one() throws IOException {
        assertThat(inspect(Pictures.jpegWithComment("<script>alert(1)</script>"))
                        .format())
                .isEqualTo(PhotoFormat.JPEG);
    }

    private Photo inspect(byte[] bytes) throws IOException {
        return inspection.inspect(Files.write(folder.resolve("upload"), bytes)).photo();
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
}
