package io.gridcase.photo;

import io.gridcase.refusal.NotFound;

/** No photo was stored under this id. */
public class UnknownPhoto extends NotFound {

    public UnknownPhoto(PhotoId id) {
        super("photo-not-found", "未找到照片 / No such photo", "there is no photo " + id);
    }
}
