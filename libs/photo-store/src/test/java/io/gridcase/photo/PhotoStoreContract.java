package io.gridcase.photo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Context;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for photos wherever their bytes are. */
public abstract class PhotoStoreContract {

    private static final PhotoId NEVER_STORED = new PhotoId("0".repeat(64));

    private final Vertx vertx = Vertx.vertx();
    private final List<PhotoId> told = new CopyOnWriteArrayList<>();

    @TempDir
    protected Path folder;

    protected PhotoStore store;

    /** The files under test; a further call opens the same ones again, as another replica would. */
    protected abstract PhotoFiles open();

    /** Names of all that is kept, drafts included. */
    protected abstract List<String> names() throws IOException;

    @BeforeEach
    void openStore() {
        store = storeOn(open());
    }

    @AfterEach
    void stopWorkers() {
        vertx.closeAndAwait();
    }

    @Test
    void a_stored_photo_is_found_again_with_its_bytes() throws IOException {
        byte[] picture = Pictures.png(32, 16);

        Photo kept = await(store.store(upload(picture)));
        StoredPhoto found = await(storeOn(open()).find(kept.id())).orElseThrow();

        assertThat(found.format()).isEqualTo(PhotoFormat.PNG);
        assertThat(found.file()).hasBinaryContent(picture);
    }

    @Test
    void a_photo_of_twenty_megabytes_is_kept() throws IOException {
        byte[] picture = Pictures.padded(Pictures.jpeg(640, 480), 20 * 1024 * 1024);

        Photo kept = await(store.store(upload(picture)));

        assertThat(await(storeOn(open()).find(kept.id())).orElseThrow().file()).hasBinaryContent(picture);
    }

    @Test
    void what_the_camera_noted_is_kept_beside_it() throws IOException {
        byte[] picture = Pictures.jpegWithExif(Pictures.jpeg(8, 8), SampleExif.full());

        Photo kept = await(store.store(upload(picture)));

        assertThat(await(storeOn(open()).facts(kept.id()))).contains(SampleExif.FULL_FACTS);
        assertThat(await(store.facts(NEVER_STORED))).isEmpty();
    }

    @Test
    void a_photo_from_before_facts_were_kept_has_them_too() throws IOException {
        Path upload = upload(Pictures.jpegWithExif(Pictures.jpeg(8, 8), SampleExif.full()));
        PhotoId id = new PhotoInspection(new FixedPhotoConfig(folder))
                .inspect(upload)
                .photo()
                .id();
        open().keep(id, PhotoFile.ORIGINAL, Content.of(upload));

        assertThat(await(store.facts(id))).contains(SampleExif.FULL_FACTS);
    }

    @Test
    void a_photo_never_stored_is_missing() throws IOException {
        Photo kept = await(store.store(upload(Pictures.jpeg(8, 8))));

        assertThat(await(store.missing(List.of(kept.id(), NEVER_STORED)))).isEqualTo(Set.of(NEVER_STORED));
        assertThat(await(store.find(NEVER_STORED))).isEmpty();
    }

    @Test
    void the_same_bytes_stored_at_once_by_two_replicas_are_one_photo() throws IOException {
        Path upload = upload(Pictures.jpeg(800, 600));
        List<PhotoStore> replicas = List.of(store, storeOn(open()));
        List<Uni<Photo>> many = IntStream.range(0, 32)
                .mapToObj(sender -> replicas.get(sender % 2).store(upload))
                .toList();

        Set<Photo> kept = Set.copyOf(await(Uni.join().all(many).andFailFast()));

        PhotoId id = kept.iterator().next().id();
        assertThat(kept).hasSize(1);
        assertThat(names()).containsExactlyInAnyOrder(id.value(), id.value() + ".json");
        assertThat(await(store.find(id)).orElseThrow().file()).hasSameBinaryContentAs(upload);
    }

    @Test
    void a_refused_file_leaves_nothing_behind() throws IOException {
        Path upload = upload("no picture".getBytes(UTF_8));

        assertThatThrownBy(() -> await(store.store(upload))).isInstanceOf(UnusablePhoto.class);
        assertThat(names()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void whoever_waits_for_a_photo_hears_of_it_once_it_is_kept() throws IOException {
        Photo kept = await(store.store(upload(Pictures.jpeg(8, 8))));

        assertThat(told).containsExactly(kept.id());
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

    /** Waits until the photo can be found, as a listener that reads it would. */
    private Uni<Void> hear(PhotoFiles files, PhotoId id) {
        return vertx.executeBlocking(() -> {
            Optional<Path> found = files.find(id, PhotoFile.ORIGINAL);
            found.ifPresent(file -> told.add(id));
            return (Void) null;
        });
    }

    protected PhotoStore storeOn(PhotoFiles files) {
        return PhotoStores.on(files, vertx, id -> hear(files, id));
    }

    protected Path upload(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("upload"), bytes);
    }

    protected static <T> T await(Uni<T> answer) {
        return answer.await().atMost(Duration.ofSeconds(60));
    }
}
