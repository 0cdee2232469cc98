package io.gridcase.dispatch.delivery.push;

import io.gridcase.dispatch.notification.PushKeys;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;

/**
 * Who can read what is pushed.
 *
 * @param auth 16 bytes that only the browser and we know
 */
record Browser(ECPublicKey key, byte[] auth) {

    private static final int AUTH_BYTES = 16;

    /** Throws {@link IllegalArgumentException} when these are no keys of a browser. */
    static Browser of(PushKeys keys) {
        try {
            var auth = Base64.getUrlDecoder().decode(keys.auth());
            if (auth.length != AUTH_BYTES) {
                throw new IllegalArgumentException("the secret has %d bytes".formatted(AUTH_BYTES));
            }
            return new Browser(P256.publicKey(Base64.getUrlDecoder().decode(keys.p256dh())), auth);
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException(noKey);
        }
    }
}
