package io.gridcase.photo.upload;

import io.gridcase.refusal.NotFound;

/** No such upload of this person: never begun, expired, refused, removed, or somebody else's. */
public class UnknownUpload extends NotFound {

    UnknownUpload() {
        super("upload-not-found", "未找到上传任务 / No such upload", "begin a new upload");
    }
}
