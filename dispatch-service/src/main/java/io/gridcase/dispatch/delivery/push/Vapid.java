package io.gridcase.dispatch.delivery.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * Proves to a push service that it is always the same who pushes (RFC 8292).
 *
 * @param publicKey with which browsers have subscribed, Base64 for URLs
 * @param subject whom the push service may turn to
 */
record Vapid(String publicKey, ECPrivateKey privateKey, String subject) {

    /** Of the 24 hours that are allowed. */
    private static final Duration VALID = Duration.ofHours(12);

    private static final String HEADER = base64("{\"typ\":\"JWT\",\"alg\":\"ES256\"}".getBytes(UTF_8));

    /** Throws {@link IllegalArgumentException} when the two keys are no pair. */
    static Vapid of(String publicKey, String privateKey, String subject) {
        try {
            var vapid =
                    new Vapid(publicKey, P256.privateKey(Base64.getUrlDecoder().decode(privateKey)), subject);
            vapid.requirePair();
            return vapid;
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException("the keys of web push are none", noKey);
        }
    }

    /** Value of the header {@code Authorization}, good for this push service only. */
    String authorization(URI endpoint, Instant now) throws GeneralSecurityException {
        var origin = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
        var claims = "{\"aud\":\"%s\",\"exp\":%d,\"sub\":\"%s\"}"
                .formatted(origin, now.plus(VALID).getEpochSecond(), subject);
        var signed = HEADER + "." + base64(claims.getBytes(UTF_8));
        return "vapid t=%s.%s, k=%s".formatted(signed, base64(sign(signed.getBytes(UTF_8))), publicKey);
    }

    private byte[] sign(byte[] content) throws GeneralSecurityException {
        var signature = algorithm();
        signature.initSign(privateKey);
        signature.update(content);
        return signature.sign();
    }

    private void requirePair() throws GeneralSecurityException {
        var content = HEADER.getBytes(UTF_8);
        var verifier = algorithm();
        verifier.initVerify(P256.publicKey(Base64.getUrlDecoder().decode(publicKey)));
        verifier.update(content);
        if (!verifier.verify(sign(content))) {
            throw new IllegalArgumentException("the public and the private key of web push are no pair");
        }
    }

    private static Signature algorithm() throws GeneralSecurityException {
        return Signature.getInstance("SHA256withECDSAinP1363Format");
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "VAPID " + publicKey;
    }
}
