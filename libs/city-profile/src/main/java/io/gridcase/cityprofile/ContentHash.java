package io.gridcase.cityprofile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** Names a state of the profile by its bytes, so that a deadline or a routing can be traced to the files behind it. */
final class ContentHash {

    private ContentHash() {}

    static String of(Map<Part, byte[]> contents) {
        MessageDigest digest = sha256();
        contents.forEach((part, bytes) -> {
            digest.update(part.file().getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    static Map<Part, String> of(Map<Part, byte[]> contents, Set<Part> parts) {
        Map<Part, String> hashes = new EnumMap<>(Part.class);
        contents.forEach((part, bytes) -> {
            if (parts.contains(part)) {
                hashes.put(part, HexFormat.of().formatHex(sha256().digest(bytes)));
            }
        });
        return hashes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
