package io.gridcase.intake.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What somebody proves a right with. Shown once, to whoever it is made for; only its hash is kept. */
public record Secret(String value) {

    private static final int BYTES = 32;

    public static Secret random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * SHA-256 in hexadecimal. No salt and no slow hash as for passwords: nobody chooses these 256 random bits, so there
     * is nothing to guess, and the hash can be looked up.
     */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "a secret";
    }
}
