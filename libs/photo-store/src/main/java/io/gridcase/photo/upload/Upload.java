package io.gridcase.photo.upload;

import io.gridcase.photo.PhotoId;
import java.time.Instant;
import java.util.Optional;

/**
 * How far an upload is.
 *
 * @param offset bytes that survive a crash
 * @param expiresAt when it is dropped unless more comes
 * @param photo what became of it once it was complete
 */
public record Upload(UploadId id, long offset, Instant expiresAt, Optional<PhotoId> photo) {

    boolean awaitsInspection() {
        return offset == id.length() && photo.isEmpty();
    }
}
