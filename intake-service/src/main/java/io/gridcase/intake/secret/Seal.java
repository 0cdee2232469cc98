package io.gridcase.intake.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps secrets that others gave us and that have to be shown to them again, so that a hash would not do: AES-256-GCM
 * under a key outside the database. Each is bound to its holder and opens for nobody else.
 */
public final class Seal {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    /** @param key 32 bytes in Base64 */
    public Seal(String key) {
        var bytes = Base64.getDecoder().decode(key.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("a sealing key has %d bytes, in Base64".formatted(KEY_BYTES));
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    /** Other text each time, in Base64. */
    public String close(Secret secret, String holder) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = apply(Cipher.ENCRYPT_MODE, nonce, holder, secret.value().getBytes(UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /** Throws {@link IllegalStateException} when it was sealed under another key, for another holder, or altered. */
    public Secret open(String text, String holder) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var sealed = new byte[bytes.remaining()];
        bytes.get(sealed);
        return new Secret(new String(apply(Cipher.DECRYPT_MODE, nonce, holder, sealed), UTF_8));
    }

    private byte[] apply(int mode, byte[] nonce, String holder, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(holder.getBytes(UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException("the secret of " + holder + " does not open", otherKey);
        }
    }
}
