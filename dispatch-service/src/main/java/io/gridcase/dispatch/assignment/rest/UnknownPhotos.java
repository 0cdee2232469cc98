package io.gridcase.dispatch.assignment.rest;

import io.gridcase.photo.PhotoId;
import io.gridcase.refusal.Invalid;
import java.util.Map;
import java.util.Set;

/** The request names photos that were never sent. */
class UnknownPhotos extends Invalid {

    private static final long serialVersionUID = 1L;

    UnknownPhotos(Set<PhotoId> missing) {
        super(
                "unknown-photos",
                "照片未上传 / A photo has not been sent",
                "send the photos with POST /photos first",
                Map.of("missing", missing.stream().map(PhotoId::value).sorted().toList()));
    }
}
