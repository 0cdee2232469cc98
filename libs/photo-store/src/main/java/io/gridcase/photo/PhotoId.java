package io.gridcase.photo;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.gridcase.refusal.Invalid;
import java.util.regex.Pattern;

/**
 * Names a photo by what it shows: the SHA-256 of its bytes. The same picture sent twice is one photo.
 *
 * @param value 64 lower-case hexadecimal digits; also its form in JSON and in a path
 */
public record PhotoId(@JsonValue String value) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** @throws Invalid {@code malformed-photo-id} unless the value is 64 lower-case hexadecimal digits */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PhotoId {
        if (!SHA_256.matcher(value).matches()) {
            throw new Invalid(
                    "malformed-photo-id",
                    "照片编号格式不正确 / The photo id is malformed",
                    "expected the 64 lower-case hexadecimal digits that POST /photos answered");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
