package io.gridcase.photo;

import io.gridcase.refusal.Invalid;
import java.util.Collection;
import java.util.Map;

/** Photos are named that were never sent. */
public class UnknownPhotos extends Invalid {

    private static final long serialVersionUID = 1L;

    UnknownPhotos(Collection<PhotoId> missing) {
        super(
                "unknown-photos",
                "照片未上传 / A photo has not been sent",
                "send the photos with POST /photos first",
                Map.of("missing", missing.stream().map(PhotoId::value).sorted().toList()));
    }
}
