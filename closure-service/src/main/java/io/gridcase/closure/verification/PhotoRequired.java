package io.gridcase.closure.verification;

import io.gridcase.refusal.Invalid;

/** Whoever has been there shows it with a photo. */
public class PhotoRequired extends Invalid {

    private static final long serialVersionUID = 1L;

    PhotoRequired() {
        super("photo-required", "核查结果须附现场照片 / The finding needs a photo", "name at least one photo taken on site");
    }
}
