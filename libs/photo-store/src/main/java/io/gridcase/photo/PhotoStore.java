package io.gridcase.photo;

import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps photos for ever, each once. May be called on the event loop and answers there: nothing here blocks the caller.
 */
public interface PhotoStore {

    /**
     * Takes in the picture that this file holds; the answer means that it survives a crash and that all
     * {@link PhotoArrivals} know. The same bytes again, also at the same time, give the same id. The file itself stays the caller's.
     *
     * <p>Fails with {@link PhotoTooLarge} or {@link UnusablePhoto}, and then keeps nothing.
     */
    Uni<Photo> store(Path upload);

    /** Which of these photos are not here; empty when all are. */
    Uni<Set<PhotoId>> missing(Collection<PhotoId> ids);

    /** Answers the ids as they are written; fails with {@link UnknownPhotos} unless all of the photos are here. */
    default Uni<List<String>> require(Collection<PhotoId> ids) {
        return missing(ids)
                .invoke(missing -> {
                    if (!missing.isEmpty()) {
                        throw new UnknownPhotos(missing);
                    }
                })
                .replaceWith(() -> ids.stream().map(PhotoId::value).toList());
    }

    /** The photo of this id, empty when it was never stored. */
    Uni<Optional<StoredPhoto>> find(PhotoId id);

    /** What the camera noted in the photo of this id, empty when it was never stored. */
    Uni<Optional<PhotoFacts>> facts(PhotoId id);
}
