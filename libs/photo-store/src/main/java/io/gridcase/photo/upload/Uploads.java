package io.gridcase.photo.upload;

import io.gridcase.photo.PhotoConfig;
import io.gridcase.photo.PhotoStore;
import io.gridcase.photo.PhotoTooLarge;
import io.gridcase.refusal.Refusal;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Photos that come in pieces. Each belongs to the person who began it; for everybody else it does not exist. Whenever
 * an answer tells an offset, that many bytes survive a crash.
 */
@Singleton
public class Uploads {

    private final PhotoStore photos;
    private final PhotoConfig limits;
    private final UploadConfig config;
    private final UploadFolder folder;
    private final Vertx vertx;

    /** What is being written here, and how to cut it off. */
    private final Map<UploadId, Runnable> underWay = new ConcurrentHashMap<>();

    /** The files' ages are in real time, whatever the injected clock shows. */
    @Inject
    Uploads(PhotoStore photos, PhotoConfig limits, UploadConfig config, Vertx vertx) {
        this(photos, limits, config, vertx, Clock.systemUTC());
    }

    Uploads(PhotoStore photos, PhotoConfig limits, UploadConfig config, Vertx vertx, Clock clock) {
        this.photos = photos;
        this.limits = limits;
        this.config = config;
        this.folder = new UploadFolder(limits.dir().toAbsolutePath().resolve("uploads"), config.expireAfter(), clock);
        this.vertx = vertx;
    }

    /**
     * @param length bytes of the whole photo
     * @throws PhotoTooLarge if a photo may not have so many
     * @throws UploadConflict {@code too-many-uploads}
     */
    public Uni<Upload> create(String owner, long length) {
        PhotoTooLarge.requireAtMost(limits.maxSize().asLongValue(), length);
        return onWorker(() -> folder.create(owner, length, config.atOnce()));
    }

    /** How far it is; fails with {@link UnknownUpload}. A crash may have left it complete but not yet a photo. */
    public Uni<Upload> of(String owner, UploadId id) {
        return read(owner, id)
                .chain(upload -> upload.awaitsInspection()
                        ? alone(id, () -> {}, () -> inspect(owner, upload))
                                .onFailure(UploadConflict.class)
                                .recoverWithItem(upload)
                        : Uni.createFrom().item(upload));
    }

    /**
     * Appends a piece; the last one makes the photo. When a connection is cut, what has come stays. A piece that comes
     * while another one is still being written cuts that one off: its phone has long given it up.
     *
     * <p>Fails with {@link UnknownUpload}, {@link UploadConflict}, {@link PieceTooLong}, {@link ChecksumMismatch}, or,
     * when the whole is no photo, as {@link PhotoStore#store} does; then nothing stays.
     */
    public Uni<Upload> append(String owner, UploadId id, Piece piece) {
        return read(owner, id)
                .chain(upload -> upload.photo().isPresent()
                        ? repeated(upload, piece)
                        : alone(id, piece.hangUp(), () -> appendAlone(owner, id, piece)));
    }

    /** Drops the upload; a photo that it became stays. Fails with {@link UnknownUpload}. */
    public Uni<Void> remove(String owner, UploadId id) {
        return onWorker(() -> folder.remove(owner, id))
                .invoke(removed -> {
                    if (!removed) {
                        throw new UnknownUpload();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Upload> appendAlone(String owner, UploadId id, Piece piece) {
        var caller = vertx.getOrCreateContext();
        return write(folder.bytes(owner, id), id, piece)
                .emitOn(caller::runOnContext)
                .chain(() -> read(owner, id))
                .chain(upload -> upload.awaitsInspection()
                        ? inspect(owner, upload)
                        : Uni.createFrom().item(upload));
    }

    /** After the end nothing fits but nothing. */
    private static Uni<Upload> repeated(Upload finished, Piece piece) {
        return piece.offset() == finished.offset()
                ? Uni.createFrom().item(finished)
                : Uni.createFrom().failure(UploadConflict.offset(piece.offset(), finished.offset()));
    }

    private Uni<Upload> read(String owner, UploadId id) {
        return onWorker(() -> folder.find(owner, id).orElseThrow(UnknownUpload::new));
    }

    private Uni<Void> write(Path file, UploadId id, Piece piece) {
        return onWorker(() -> PieceFile.open(file, id.length(), piece))
                .chain(open -> piece.bytes()
                        .ifNoItem()
                        .after(config.stallTimeout())
                        .fail()
                        .onItem()
                        .transformToUniAndConcatenate(bytes -> onWorker(() -> {
                            open.append(bytes);
                            return bytes.length;
                        }))
                        .collect()
                        .last()
                        .invoke(open::end)
                        .onTermination()
                        .call(() -> onWorker(() -> {
                            open.close();
                            return true;
                        }))
                        .replaceWithVoid());
    }

    private Uni<Upload> inspect(String owner, Upload complete) {
        UploadId id = complete.id();
        return photos.store(folder.bytes(owner, id))
                .chain(photo -> onWorker(() -> {
                    folder.finish(owner, id, photo.id());
                    return true;
                }))
                .onFailure(Refusal.class)
                .call(() -> onWorker(() -> folder.remove(owner, id)))
                .chain(() -> read(owner, id));
    }

    /** Remembered, so that it comes to its end even when the one who asked has hung up. */
    private <T> Uni<T> alone(UploadId id, Runnable hangUp, Supplier<Uni<? extends T>> work) {
        Runnable earlier = underWay.putIfAbsent(id, hangUp);
        if (earlier != null) {
            earlier.run();
            return Uni.createFrom().failure(UploadConflict.busy());
        }
        return Uni.createFrom()
                .<T>deferred(work)
                .onTermination()
                .invoke(() -> underWay.remove(id))
                .memoize()
                .indefinitely();
    }

    private <T> Uni<T> onWorker(Callable<T> work) {
        return vertx.executeBlocking(work, false);
    }
}
