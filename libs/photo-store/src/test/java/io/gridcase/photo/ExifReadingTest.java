package io.gridcase.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExifReadingTest {

    private static final byte[] JPEG = Pictures.jpeg(8, 8);

    private final PhotoInspection inspection = new PhotoInspection(new FixedPhotoConfig(Path.of("unused")));

    @TempDir
    Path folder;

    @Test
    void time_turn_and_position_are_read_from_every_format() throws IOException {
        byte[] exif = SampleExif.full();

        assertThat(factsOf(Pictures.jpegWithExif(Pictures.jpeg(8, 8), exif))).isEqualTo(SampleExif.FULL_FACTS);
        assertThat(factsOf(Pictures.pngWithChunk("eXIf", exif))).isEqualTo(SampleExif.FULL_FACTS);
        assertThat(factsOf(Pictures.webpExtended(8, 8, Pictures.lossyChunk(8, 8), Pictures.chunk("EXIF", exif))))
                .isEqualTo(SampleExif.FULL_FACTS);
    }

    @Test
    void a_photo_without_exif_has_no_facts() throws IOException {
        assertThat(factsOf(Pictures.jpeg(8, 8))).isEqualTo(PhotoFacts.NONE);
    }

    @ParameterizedTest
    @CsvSource({"2017:02:30 10:00:00, 08:00", "0000:00:00 00:00:00, +99:00", "yesterday at noon!!, east"})
    void a_time_that_never_was_is_no_time(String takenAt, String offset) {
        PhotoFacts facts = ExifReading.factsOf(SampleExif.camera(takenAt, offset, 9));

        assertThat(facts.takenAt()).isEmpty();
        assertThat(facts.offset()).isEmpty();
        assertThat(facts.orientation()).isEqualTo(1);
    }

    @Test
    void a_camera_without_a_fix_is_nowhere() {
        byte[] exif = SampleExif.full();
        ByteBuffer.wrap(exif).putInt(288, 0).putInt(296, 0).putInt(312, 0).putInt(320, 0);

        assertThat(ExifReading.factsOf(exif).position()).isEmpty();
    }

    @Test
    void malformed_exif_never_refuses_a_good_photo() throws IOException {
        var random = new Random(20170630);
        for (int round = 0; round < 2_000; round++) {
            byte[] exif = Arrays.copyOf(SampleExif.full(), 1 + random.nextInt(384));
            for (int spoiled = 0; spoiled < 8; spoiled++) {
                exif[random.nextInt(exif.length)] = (byte) random.nextInt();
            }
            assertThat(factsOf(Pictures.jpegWithExif(JPEG, exif)).orientation()).isBetween(1, 8);
        }
    }

    private PhotoFacts factsOf(byte[] picture) throws IOException {
        return inspection
                .inspect(Files.write(folder.resolve("upload"), picture))
                .facts();
    }
}
