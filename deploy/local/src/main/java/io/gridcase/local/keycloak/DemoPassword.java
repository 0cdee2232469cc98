package io.gridcase.local.keycloak;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The demo password as Keycloak stores one. Hashing it here once spares Keycloak the work for each account; few
 * iterations are enough for a password that everybody knows.
 */
final class DemoPassword {

    /** The realm's policy names the same algorithm and number, or Keycloak would hash again at each login. */
    static final String POLICY = "hashAlgorithm(pbkdf2-sha256) and hashIterations(1000)";

    private static final int ITERATIONS = 1000;
    private static final int BITS = 256;
    private static final byte[] SALT = "gridcase-demo-16".getBytes(StandardCharsets.US_ASCII);

    private DemoPassword() {}

    static Map<String, Object> credential() {
        return Map.of(
                "type", "password",
                "credentialData", "{\"algorithm\":\"pbkdf2-sha256\",\"hashIterations\":%d}".formatted(ITERATIONS),
                "secretData", "{\"value\":\"%s\",\"salt\":\"%s\"}".formatted(base64(hash()), base64(SALT)));
    }

    private static byte[] hash() {
        try {
            var key = new PBEKeySpec(Realm.DEMO_PASSWORD.toCharArray(), SALT, ITERATIONS, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
