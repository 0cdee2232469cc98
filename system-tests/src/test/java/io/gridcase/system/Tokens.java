package io.gridcase.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** What somebody makes of a genuine token in the hope that nobody looks. */
final class Tokens {

    private Tokens() {}

    static String withAnotherSignature(String token) {
        var parts = token.split("\\.");
        var signature = Base64.getUrlDecoder().decode(parts[2]);
        signature[0] ^= 1;
        return parts[0] + "." + parts[1] + "." + encoded(signature);
    }

    static String withAnotherPerson(String token) {
        var parts = token.split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
        return parts[0] + "."
                + encoded(claims.replace("py-inspector-1", "tx-supervisor-1").getBytes(UTF_8)) + "." + parts[2];
    }

    static String unsigned(String token) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(UTF_8)) + "." + token.split("\\.")[1] + ".";
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
