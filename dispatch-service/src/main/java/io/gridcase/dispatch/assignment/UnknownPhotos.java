package io.gridcase.dispatch.assignment;

import io.gridcase.refusal.Invalid;
import java.util.Collection;
import java.util.Map;

/** The request names photos that were never sent. */
public class UnknownPhotos extends Invalid {

    private static final long serialVersionUID = 1L;

    /** @param missing their ids */
    public UnknownPhotos(Collection<String> missing) {
        super(
                "unknown-photos",
                "照片未上传 / A photo has not been sent",
                "send the photos with POST /photos first",
                Map.of("missing", missing.stream().sorted().toList()));
    }
}
