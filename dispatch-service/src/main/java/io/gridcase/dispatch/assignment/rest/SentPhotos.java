package io.gridcase.dispatch.assignment.rest;

import io.gridcase.dispatch.assignment.UnknownPhotos;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.PhotoStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Photos that somebody names in a request have to be here before. */
@ApplicationScoped
class SentPhotos {

    private final PhotoStore photos;

    SentPhotos(PhotoStore photos) {
        this.photos = photos;
    }

    /** Fails with {@link UnknownPhotos}. */
    Uni<List<String>> require(List<PhotoId> ids) {
        return photos.missing(ids)
                .invoke(missing -> {
                    if (!missing.isEmpty()) {
                        throw new UnknownPhotos(
                                missing.stream().map(PhotoId::value).toList());
                    }
                })
                .replaceWith(() -> ids.stream().map(PhotoId::value).toList());
    }
}
