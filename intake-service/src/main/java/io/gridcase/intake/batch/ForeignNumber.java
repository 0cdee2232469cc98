package io.gridcase.intake.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** A number that another system gave, unique within that system. */
record ForeignNumber(String system, String number) {

    /** Ours, made once at random. */
    private static final UUID NAMESPACE = UUID.fromString("6f1c29f3-4f2e-4b0b-9a63-5ad1c3a7d0e4");

    /** Always the same id for the same number (RFC 9562, version 5), so that importing again makes no second report. */
    UUID reportId() {
        var name = ByteBuffer.wrap(sha1(system + "\u0000" + number));
        long high = name.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x5000L;
        long low = name.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha1(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .flip());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-1", impossible);
        }
    }
}
