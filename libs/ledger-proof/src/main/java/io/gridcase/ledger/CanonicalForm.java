package io.gridcase.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * Fields as bytes that mean nothing else: each with its length before it, so that no two different records look the
 * same. {@code docs/ledger.md} describes it to the letter.
 */
final class CanonicalForm {

    private static final int ABSENT = -1;

    private final MessageDigest digest = sha256();

    CanonicalForm(Hash previous, String form) {
        digest.update(previous.bytes());
        text(form);
    }

    CanonicalForm text(@Nullable String value) {
        return value == null ? length(ABSENT) : bytes(value.getBytes(UTF_8));
    }

    CanonicalForm number(long value) {
        return text(Long.toString(value));
    }

    CanonicalForm hash(Hash value) {
        return bytes(value.bytes());
    }

    Hash hash() {
        return Hash.of(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private CanonicalForm bytes(byte[] value) {
        length(value.length);
        digest.update(value);
        return this;
    }

    private CanonicalForm length(int length) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
        return this;
    }
}
