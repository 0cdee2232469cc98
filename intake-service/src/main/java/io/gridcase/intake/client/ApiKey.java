package io.gridcase.intake.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What a client proves itself with. Shown once, to whoever made it; only its hash is kept. */
public record ApiKey(String value) {

    private static final int BYTES = 32;

    static ApiKey random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new ApiKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * SHA-256 in hexadecimal. No salt and no slow hash as for passwords: nobody chooses these 256 random bits, so there
     * is nothing to guess, and the hash can be looked up.
     */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "an API key";
    }
}
