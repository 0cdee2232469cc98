package io.gridcase.photo.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.photo.FixedPhotoConfig;
import io.gridcase.photo.Photo;
import io.gridcase.photo.PhotoFormat;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.PhotoStore;
import io.gridcase.photo.Pictures;
import io.gridcase.photo.StoredPhoto;
import io.gridcase.photo.UnusablePhoto;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Context;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPhotoStoreTest {

    private static final PhotoId NEVER_STORED = new PhotoId("0".repeat(64));

    private final Vertx vertx = Vertx.vertx();

    @TempDir
    Path folder;

    private Path photos;
    private PhotoStore store;

    @BeforeEach
    void openStore() {
        photos = folder.resolve("photos");
        store = new FolderPhotoStore(new FixedPhotoConfig(photos), List.of(), vertx);
    }

    @AfterEach
    void stopWorkers() {
        vertx.closeAndAwait();
    }

    @Test
    void a_stored_photo_is_found_again_with_its_bytes() throws IOException {
        byte[] picture = Pictures.png(32, 16);

        Photo kept = await(store.store(upload(picture)));
        StoredPhoto found = await(store.find(kept.id())).orElseThrow();

        assertThat(found.format()).isEqualTo(PhotoFormat.PNG);
        assertThat(found.file()).hasBinaryContent(picture);
    }

    @Test
    void a_photo_never_stored_is_missing() throws IOException {
        Photo kept = await(store.store(upload(Pictures.jpeg(8, 8))));

        assertThat(await(store.missing(List.of(kept.id(), NEVER_STORED)))).isEqualTo(Set.of(NEVER_STORED));
        assertThat(await(store.find(NEVER_STORED))).isEmpty();
    }

    @Test
    void the_same_bytes_stored_at_once_are_one_photo() throws IOException {
        Path upload = upload(Pictures.jpeg(800, 600));
        List<Uni<Photo>> many =
                IntStream.range(0, 32).mapToObj(sender -> store.store(upload)).toList();

        List<Photo> kept = await(Uni.join().all(many).andFailFast());

        assertThat(Set.copyOf(kept)).hasSize(1);
        assertThat(files()).singleElement().satisfies(file -> assertThat(file).hasSameBinaryContentAs(upload));
    }

    @Test
    void a_refused_file_leaves_nothing_behind() throws IOException {
        Path upload = upload("no picture".getBytes(UTF_8));

        assertThatThrownBy(() -> await(store.store(upload))).isInstanceOf(UnusablePhoto.class);
        assertThat(photos).doesNotExist();
    }

    @Test
    void a_failing_disk_leaves_no_half_photo() throws IOException {
        Path upload = upload(Pictures.jpeg(8, 8));
        PhotoId id = await(store.store(upload)).id();
        Path outerFolder = photos.resolve(id.value().substring(0, 2));
        deleteAll(outerFolder);
        Files.writeString(outerFolder, "a file where the folder should be");

        assertThatThrownBy(() -> await(store.store(upload))).hasRootCauseInstanceOf(IOException.class);
        assertThat(await(store.missing(List.of(id)))).containsExactly(id);
        assertThat(photos.resolve("drafts")).isEmptyDirectory();
    }

    @Test
    void the_answer_comes_on_the_event_loop_that_asked() {
        Context eventLoop = vertx.getOrCreateContext();
        var asked = new CompletableFuture<Thread>();
        var answered = new CompletableFuture<Thread>();

        eventLoop.runOnContext(() -> {
            asked.complete(Thread.currentThread());
            store.missing(List.of(NEVER_STORED)).subscribe().with(missing -> answered.complete(Thread.currentThread()));
        });

        assertThat(answered).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(asked.join());
    }

    private Path upload(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("upload"), bytes);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(photos)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static <T> T await(Uni<T> answer) {
        return answer.await().atMost(Duration.ofSeconds(30));
    }
}
