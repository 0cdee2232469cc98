package io.gridcase.photo.upload;

import io.gridcase.refusal.Conflict;
import java.util.Map;

/** The piece or upload does not fit what is there already. */
public class UploadConflict extends Conflict {

    private UploadConflict(String code, String title, String detail, Map<String, Object> facts) {
        super(code, title, detail, facts);
    }

    /** {@code upload-offset}: the piece does not begin where the bytes end. */
    static UploadConflict offset(long sent, long expected) {
        return new UploadConflict(
                "upload-offset",
                "上传位置不符 / The piece does not begin where the upload ends",
                "the piece begins at %d, the next one has to at %d".formatted(sent, expected),
                Map.of("offset", expected));
    }

    /** {@code upload-busy}: another piece is being written; it is cut off for the sake of the one that will come. */
    static UploadConflict busy() {
        return new UploadConflict(
                "upload-busy",
                "上一分片仍在写入 / Another piece of this upload is still coming",
                "ask for the offset and send the piece again",
                Map.of());
    }

    /** {@code too-many-uploads}: finish or remove some first. */
    static UploadConflict tooMany(int atOnce) {
        return new UploadConflict(
                "too-many-uploads",
                "未完成的上传过多 / Too many uploads at once",
                "finish or remove one of your %d uploads first".formatted(atOnce),
                Map.of());
    }
}
