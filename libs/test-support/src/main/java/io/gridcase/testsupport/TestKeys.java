package io.gridcase.testsupport;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The signing keys of this JVM's tests; kept in system properties because each class loader has its own statics. */
final class TestKeys {

    private static final String PRIVATE = "gridcase.test.private-key";
    private static final String PUBLIC = "gridcase.test.public-key";

    private TestKeys() {}

    /** The key that services trust. */
    static PrivateKey trusted() {
        makeOnce();
        try {
            var bytes = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its public half, Base64 of the X.509 form. */
    static String trustedPublicKey() {
        makeOnce();
        return System.getProperty(PUBLIC, "");
    }

    /** A key that nobody trusts. */
    static PrivateKey foreign() {
        return pair().getPrivate();
    }

    private static void makeOnce() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PRIVATE) == null) {
                var pair = pair();
                System.setProperty(PUBLIC, base64(pair.getPublic().getEncoded()));
                System.setProperty(PRIVATE, base64(pair.getPrivate().getEncoded()));
            }
        }
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
