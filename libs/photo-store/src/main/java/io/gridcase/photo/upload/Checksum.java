package io.gridcase.photo.upload;

import io.gridcase.refusal.Invalid;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** What a piece must hash to, as header {@code Upload-Checksum} tells: {@code sha1 <base64>} or {@code sha256 <base64>}. */
public record Checksum(String algorithm, byte[] expected) {

    private static final Map<String, String> ALGORITHMS = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

    /** @throws Invalid {@code malformed-checksum} */
    public static Checksum parse(String header) {
        String[] words = header.split(" ", 2);
        String algorithm = ALGORITHMS.get(words[0]);
        if (algorithm == null || words.length < 2) {
            throw malformed();
        }
        try {
            return new Checksum(algorithm, Base64.getDecoder().decode(words[1]));
        } catch (IllegalArgumentException noBase64) {
            throw malformed();
        }
    }

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private static Invalid malformed() {
        return new Invalid(
                "malformed-checksum",
                "校验和格式不正确 / The checksum is malformed",
                "expected sha1 or sha256, a space, and the hash in Base64");
    }
}
