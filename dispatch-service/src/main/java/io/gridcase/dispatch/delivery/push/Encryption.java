package io.gridcase.dispatch.delivery.push;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts one message for one browser: {@code aes128gcm} in a single record (RFC 8188, 8291).
 *
 * @param own made for this message only
 * @param salt 16 bytes, made for this message only
 */
record Encryption(KeyPair own, byte[] salt) {

    private static final int SALT_BYTES = 16;
    private static final int RECORD_SIZE = 4096;
    private static final int KEY_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** Ends the text of the last record, which has no padding. */
    private static final byte[] LAST = {2};

    static Encryption random(SecureRandom random) throws GeneralSecurityException {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new Encryption(P256.newPair(), salt);
    }

    byte[] encrypt(Browser browser, byte[] text) throws GeneralSecurityException {
        var material = hmac(salt, material(browser));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(derived(material, "Content-Encoding: aes128gcm", KEY_BYTES), "AES"),
                new GCMParameterSpec(TAG_BITS, derived(material, "Content-Encoding: nonce", NONCE_BYTES)));
        return concat(header(), cipher.doFinal(concat(text, LAST)));
    }

    /** What only the browser and we can know: out of both keys and the browser's secret. */
    private byte[] material(Browser browser) throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own.getPrivate());
        agreement.doPhase(browser.key(), true);
        var both = concat(P256.bytes(browser.key()), publicKey());
        return expanded(hmac(browser.auth(), agreement.generateSecret()), "WebPush: info", both);
    }

    private byte[] header() {
        var key = publicKey();
        return ByteBuffer.allocate(SALT_BYTES + Integer.BYTES + 1 + key.length)
                .put(salt)
                .putInt(RECORD_SIZE)
                .put((byte) key.length)
                .put(key)
                .array();
    }

    private byte[] publicKey() {
        return P256.bytes((ECPublicKey) own.getPublic());
    }

    private static byte[] derived(byte[] material, String what, int length) throws GeneralSecurityException {
        return Arrays.copyOf(expanded(material, what, new byte[0]), length);
    }

    /** HKDF-Expand (RFC 5869) of at most 32 bytes. */
    private static byte[] expanded(byte[] key, String what, byte[] context) throws GeneralSecurityException {
        return hmac(key, concat((what + '\0').getBytes(US_ASCII), context, new byte[] {1}));
    }

    private static byte[] hmac(byte[] key, byte[] content) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(content);
    }

    private static byte[] concat(byte[]... parts) {
        var all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (var part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
