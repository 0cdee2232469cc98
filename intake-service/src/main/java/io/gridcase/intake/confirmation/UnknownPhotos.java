package io.gridcase.intake.confirmation;

import io.gridcase.refusal.Invalid;
import java.util.List;
import java.util.Map;

/** The finding names photos that were never sent here. */
public class UnknownPhotos extends Invalid {

    private static final long serialVersionUID = 1L;

    UnknownPhotos(List<String> missing) {
        super(
                "unknown-photo",
                "照片不存在 / A photo is not there",
                "send each photo by POST /photos first",
                Map.of("missing", missing));
    }
}
