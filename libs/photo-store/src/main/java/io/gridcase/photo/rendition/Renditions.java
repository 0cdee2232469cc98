package io.gridcase.photo.rendition;

import io.gridcase.photo.Content;
import io.gridcase.photo.PhotoFacts;
import io.gridcase.photo.PhotoFiles;
import io.gridcase.photo.PhotoFormat;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.PhotoStore;
import io.gridcase.photo.StoredPhoto;
import io.gridcase.photo.UnusablePhoto;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.IIOException;

/**
 * Copies of photos, made when first asked for and kept from then on. Whoever asks meanwhile waits for the same making; a
 * crash in between leaves nothing, and the next one asks again.
 */
@Singleton
public class Renditions {

    private final PhotoStore photos;
    private final PhotoFiles files;
    private final Vertx vertx;
    private final WorkerExecutor makers;
    private final Map<PhotoId, Uni<Boolean>> underWay = new ConcurrentHashMap<>();

    @Inject
    Renditions(PhotoStore photos, Instance<PhotoFiles> files, RenditionConfig config, Vertx vertx) {
        this(photos, files.get(), config.atOnce(), vertx);
    }

    Renditions(PhotoStore photos, PhotoFiles files, int atOnce, Vertx vertx) {
        this.photos = photos;
        this.files = files;
        this.vertx = vertx;
        this.makers = vertx.createSharedWorkerExecutor("photo-renditions", atOnce);
    }

    /**
     * The copy of this photo, empty when the photo was never stored. Answers on the caller's event loop; fails with
     * {@link UnusablePhoto} ({@code broken-photo}) when the pixels cannot be decoded.
     */
    public Uni<Optional<StoredPhoto>> of(PhotoId id, Rendition rendition) {
        var caller = vertx.getOrCreateContext();
        return kept(id, rendition)
                .chain(kept ->
                        kept.isPresent() ? Uni.createFrom().item(kept) : made(id).chain(() -> kept(id, rendition)))
                .emitOn(caller::runOnContext);
    }

    private Uni<Optional<StoredPhoto>> kept(PhotoId id, Rendition rendition) {
        return vertx.executeBlocking(
                () -> files.find(id, rendition.file()).map(file -> new StoredPhoto(PhotoFormat.JPEG, file)), false);
    }

    private Uni<Boolean> made(PhotoId id) {
        return underWay.computeIfAbsent(
                id,
                it -> make(it).onTermination()
                        .invoke(() -> underWay.remove(it))
                        .memoize()
                        .indefinitely());
    }

    private Uni<Boolean> make(PhotoId id) {
        return photos.find(id)
                .chain(found -> found.isPresent()
                        ? make(id, found.get())
                        : Uni.createFrom().item(false));
    }

    private Uni<Boolean> make(PhotoId id, StoredPhoto original) {
        return photos.facts(id)
                .map(facts -> facts.orElse(PhotoFacts.NONE))
                .chain(facts -> makers.executeBlocking(() -> makeAll(id, original, facts), false));
    }

    /** All at once: the original is decoded a single time, and the thumbnail is made of the screen's copy. */
    private boolean makeAll(PhotoId id, StoredPhoto original, PhotoFacts facts) throws IOException {
        Picture screen = upright(original, new Turn(facts.orientation()));
        keep(id, Rendition.THUMBNAIL, screen.fitted(Rendition.THUMBNAIL.longestSide(), new Turn(1)));
        keep(id, Rendition.SCREEN, screen);
        return true;
    }

    private static Picture upright(StoredPhoto original, Turn turn) throws IOException {
        int longestSide = Rendition.SCREEN.longestSide();
        try {
            return Picture.read(original, longestSide).fitted(longestSide, turn);
        } catch (IIOException | RuntimeException undecodable) {
            throw UnusablePhoto.undecodable(original.format());
        }
    }

    private void keep(PhotoId id, Rendition rendition, Picture picture) throws IOException {
        files.keep(id, rendition.file(), Content.of(picture.jpeg()));
    }
}
