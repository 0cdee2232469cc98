package io.gridcase.photo.upload;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names an upload; cannot be guessed, and carries the length so that the bytes need no file beside them that tells it.
 *
 * @param value 32 hexadecimal digits, a hyphen, and the length in bytes
 */
public record UploadId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}-[1-9][0-9]{0,9}");

    /** @throws UnknownUpload when no upload is ever called so */
    public UploadId {
        if (!FORM.matcher(value).matches()) {
            throw new UnknownUpload();
        }
    }

    static UploadId fresh(long length) {
        return new UploadId(UUID.randomUUID().toString().replace("-", "") + "-" + length);
    }

    public long length() {
        return Long.parseLong(value.substring(value.indexOf('-') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
