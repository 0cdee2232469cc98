package io.gridcase.photo.folder;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.gridcase.photo.Photo;
import io.gridcase.photo.PhotoArrivals;
import io.gridcase.photo.PhotoConfig;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.PhotoInspection;
import io.gridcase.photo.PhotoStore;
import io.gridcase.photo.StoredPhoto;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** Does the folder's work on worker threads, and answers on the caller's event loop, where its transaction lives. */
@Singleton
class FolderPhotoStore implements PhotoStore {

    private final PhotoInspection inspection;
    private final PhotoFolder folder;
    private final List<PhotoArrivals> waiting;
    private final Vertx vertx;

    @Inject
    FolderPhotoStore(PhotoConfig config, @All List<PhotoArrivals> waiting, Vertx vertx) {
        this.inspection = new PhotoInspection(config);
        this.folder = new PhotoFolder(config.dir().toAbsolutePath());
        this.waiting = waiting;
        this.vertx = vertx;
    }

    @Override
    public Uni<Photo> store(Path upload) {
        return onWorker(() -> {
                    Photo photo = inspection.inspect(upload);
                    folder.keep(upload, photo.id());
                    return photo;
                })
                .call(photo -> tell(photo.id()));
    }

    private Uni<Void> tell(PhotoId photo) {
        return Multi.createFrom()
                .iterable(waiting)
                .onItem()
                .transformToUniAndConcatenate(one -> one.arrived(photo))
                .collect()
                .last();
    }

    @Override
    public Uni<Set<PhotoId>> missing(Collection<PhotoId> ids) {
        return onWorker(() -> ids.stream().filter(id -> !folder.has(id)).collect(toUnmodifiableSet()));
    }

    @Override
    public Uni<Optional<StoredPhoto>> find(PhotoId id) {
        return onWorker(() -> folder.find(id));
    }

    private <T> Uni<T> onWorker(Callable<T> work) {
        return vertx.executeBlocking(work, false);
    }
}
