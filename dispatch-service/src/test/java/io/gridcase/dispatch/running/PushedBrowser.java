package io.gridcase.dispatch.running;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The other end of web push, written down from RFC 8188 and 8291 and not from our side of it. */
final class PushedBrowser {

    private final KeyPair keys = newKeys();
    private final byte[] secret = new byte[16];

    PushedBrowser() {
        new SecureRandom().nextBytes(secret);
    }

    String key() {
        return text(point((ECPublicKey) keys.getPublic()));
    }

    String secret() {
        return text(secret);
    }

    byte[] decrypt(byte[] body) throws GeneralSecurityException {
        byte[] salt = Arrays.copyOf(body, 16);
        int idLength = body[20];
        byte[] sender = Arrays.copyOfRange(body, 21, 21 + idLength);
        byte[] record = Arrays.copyOfRange(body, 21 + idLength, body.length);

        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(publicKey(sender), true);
        byte[] shared = hkdf(
                secret,
                agreement.generateSecret(),
                join("WebPush: info\0".getBytes(US_ASCII), point((ECPublicKey) keys.getPublic()), sender),
                32);
        byte[] key = hkdf(salt, shared, "Content-Encoding: aes128gcm\0".getBytes(US_ASCII), 16);
        byte[] nonce = hkdf(salt, shared, "Content-Encoding: nonce\0".getBytes(US_ASCII), 12);

        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] padded = cipher.doFinal(record);
        int end = padded.length - 1;
        while (padded[end] == 0) {
            end--;
        }
        if (padded[end] != 2) {
            throw new GeneralSecurityException("the last record ends with 2");
        }
        return Arrays.copyOf(padded, end);
    }

    /** Whether a JWT is signed by the holder of this public key (ES256). */
    static boolean signed(String token, String key) throws GeneralSecurityException {
        int dot = token.lastIndexOf('.');
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(publicKey(Base64.getUrlDecoder().decode(key)));
        signature.update(token.substring(0, dot).getBytes(US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(dot + 1)));
    }

    private static byte[] hkdf(byte[] salt, byte[] material, byte[] info, int length) throws GeneralSecurityException {
        return Arrays.copyOf(hmac(hmac(salt, material), join(info, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] content) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(content);
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] point(ECPublicKey key) {
        var all = new byte[65];
        all[0] = 4;
        put(key.getW().getAffineX(), all, 1);
        put(key.getW().getAffineY(), all, 33);
        return all;
    }

    private static void put(BigInteger number, byte[] all, int at) {
        for (int i = 0; i < 32; i++) {
            all[at + 31 - i] = number.shiftRight(8 * i).byteValue();
        }
    }

    private static PublicKey publicKey(byte[] point) throws GeneralSecurityException {
        var curve = ((ECPublicKey) newKeys().getPublic()).getParams();
        var place = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                new BigInteger(1, Arrays.copyOfRange(point, 33, 65)));
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(place, curve));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
