package io.gridcase.closure.verification;

import io.gridcase.photo.PhotoId;
import io.gridcase.refusal.Invalid;
import java.util.Collection;
import java.util.Map;

/** Photos are named that were never sent. */
public class UnknownPhotos extends Invalid {

    private static final long serialVersionUID = 1L;

    public UnknownPhotos(Collection<PhotoId> missing) {
        super(
                "unknown-photo",
                "照片不存在 / No such photo",
                "send the photo to POST /photos first",
                Map.of("missing", missing.stream().map(PhotoId::value).sorted().toList()));
    }
}
