package io.gridcase.photo;

import io.vertx.mutiny.core.Vertx;
import java.nio.file.Path;
import java.util.List;

/** Stores for tests, with the default limits. */
public final class PhotoStores {

    private PhotoStores() {}

    public static PhotoStore on(PhotoFiles files, Vertx vertx, PhotoArrivals... waiting) {
        var inspection = new PhotoInspection(new FixedPhotoConfig(Path.of("unused")));
        return new KeptPhotos(inspection, files, List.of(waiting), vertx);
    }
}
