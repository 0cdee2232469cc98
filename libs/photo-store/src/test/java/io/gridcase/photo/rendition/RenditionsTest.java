package io.gridcase.photo.rendition;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.gridcase.photo.Content;
import io.gridcase.photo.PhotoFile;
import io.gridcase.photo.PhotoFiles;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.PhotoStore;
import io.gridcase.photo.PhotoStores;
import io.gridcase.photo.Pictures;
import io.gridcase.photo.SampleExif;
import io.gridcase.photo.StoredPhoto;
import io.gridcase.photo.UnusablePhoto;
import io.gridcase.photo.folder.PhotoFolders;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenditionsTest {

    private static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private static final byte[] LOSSLESS_WEBP =
            Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private final Vertx vertx = Vertx.vertx();
    private final List<PhotoFile> written = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    private PhotoStore photos;
    private Renditions renditions;

    @BeforeEach
    void open() {
        PhotoFiles files = new Counted(PhotoFolders.at(folder.resolve("photos")));
        photos = PhotoStores.on(files, vertx);
        renditions = new Renditions(photos, files, 2, vertx);
    }

    @AfterEach
    void stopWorkers() {
        vertx.closeAndAwait();
    }

    @Test
    void a_photo_from_a_turned_phone_is_upright_and_small() throws IOException {
        PhotoId id = stored(Pictures.jpegWithExif(
                Pictures.jpeg(new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB)), SampleExif.full()));

        BufferedImage screen = ImageIO.read(copy(id, Rendition.SCREEN).toFile());
        BufferedImage thumbnail = ImageIO.read(copy(id, Rendition.THUMBNAIL).toFile());

        assertThat(new int[] {screen.getWidth(), screen.getHeight()}).containsExactly(1200, 1600);
        assertThat(new int[] {thumbnail.getWidth(), thumbnail.getHeight()}).containsExactly(240, 320);
    }

    @Test
    void nothing_that_the_camera_noted_is_in_a_copy() throws IOException {
        PhotoId id = stored(Pictures.jpegWithExif(Pictures.jpeg(64, 48), SampleExif.full()));

        for (Rendition rendition : Rendition.values()) {
            assertThat(new String(Files.readAllBytes(copy(id, rendition)), ISO_8859_1))
                    .doesNotContain("Exif")
                    .doesNotContain("2017:06:30");
        }
    }

    @Test
    void a_small_photo_is_not_enlarged() throws IOException {
        PhotoId id = stored(Pictures.png(64, 48));

        assertThat(ImageIO.read(copy(id, Rendition.SCREEN).toFile()).getWidth()).isEqualTo(64);
    }

    @Test
    void a_webp_becomes_a_jpeg() throws IOException {
        assertThat(ImageIO.read(copy(stored(WEBP), Rendition.SCREEN).toFile()).getWidth())
                .isEqualTo(1);
    }

    @Test
    void copies_asked_for_at_once_are_made_once() throws IOException {
        PhotoId id = stored(Pictures.jpeg(2000, 1500));
        List<Uni<Optional<StoredPhoto>>> many = IntStream.range(0, 40)
                .mapToObj(viewer -> renditions.of(id, Rendition.values()[viewer % 2]))
                .toList();

        assertThat(await(Uni.join().all(many).andFailFast())).allMatch(Optional::isPresent);
        assertThat(written)
                .containsExactlyInAnyOrder(PhotoFile.FACTS, PhotoFile.ORIGINAL, PhotoFile.SCREEN, PhotoFile.THUMBNAIL);
    }

    @Test
    void a_photo_never_stored_has_no_copies() {
        assertThat(await(renditions.of(new PhotoId("0".repeat(64)), Rendition.SCREEN)))
                .isEmpty();
    }

    @Test
    void pixels_that_make_no_sense_are_told_as_such_each_time() throws IOException {
        byte[] spoiled = LOSSLESS_WEBP.clone();
        Arrays.fill(spoiled, 25, spoiled.length, (byte) 0xFF);
        PhotoId id = stored(spoiled);

        for (int viewer = 0; viewer < 2; viewer++) {
            assertThatThrownBy(() -> await(renditions.of(id, Rendition.SCREEN)))
                    .isInstanceOf(UnusablePhoto.class)
                    .hasMessageContaining("cannot be decoded");
        }
        assertThat(written).containsOnly(PhotoFile.FACTS, PhotoFile.ORIGINAL);
    }

    /** Decoded in full, sixty megapixels are 180 MB. */
    @Test
    void a_huge_photo_is_read_in_little_memory() throws IOException {
        PhotoId id = stored(Pictures.png(new BufferedImage(10_000, 6_000, BufferedImage.TYPE_3BYTE_BGR)));
        StoredPhoto original = await(photos.find(id)).orElseThrow();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        byte[] jpeg = Picture.read(original, 1600).fitted(1600, new Turn(6)).jpeg();

        assertThat(jpeg).isNotEmpty();
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(60_000_000);
    }

    private PhotoId stored(byte[] picture) throws IOException {
        return await(photos.store(Files.write(folder.resolve("upload"), picture)))
                .id();
    }

    private Path copy(PhotoId id, Rendition rendition) {
        return await(renditions.of(id, rendition)).orElseThrow().file();
    }

    private static <T> T await(Uni<T> answer) {
        return answer.await().atMost(Duration.ofSeconds(60));
    }

    /** Remembers what was written. */
    private final class Counted implements PhotoFiles {

        private final PhotoFiles files;

        Counted(PhotoFiles files) {
            this.files = files;
        }

        @Override
        public void keep(PhotoId id, PhotoFile file, Content content) throws IOException {
            written.add(file);
            files.keep(id, file, content);
        }

        @Override
        public boolean has(PhotoId id, PhotoFile file) throws IOException {
            return files.has(id, file);
        }

        @Override
        public Optional<Path> find(PhotoId id, PhotoFile file) throws IOException {
            return files.find(id, file);
        }
    }
}
