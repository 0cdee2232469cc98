package io.gridcase.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** An identity provider reduced to its key. */
public class SignedTokens implements QuarkusTestResourceLifecycleManager {

    private static final KeyPair OURS = keys();
    private static final KeyPair FOREIGN = keys();

    @Override
    public Map<String, String> start() {
        var key = Base64.getEncoder().encodeToString(OURS.getPublic().getEncoded());
        return Map.of("quarkus.oidc.public-key", key, "quarkus.oidc.token.issuer", "https://issuer.test");
    }

    @Override
    public void stop() {}

    static String inspector() {
        return token("gridcase-api", 300, OURS);
    }

    static String expired() {
        return token("gridcase-api", -300, OURS);
    }

    static String foreign() {
        return token("gridcase-api", 300, FOREIGN);
    }

    static String forSomebodyElse() {
        return token("another-api", 300, OURS);
    }

    private static String token(String audience, long seconds, KeyPair keys) {
        long now = System.currentTimeMillis() / 1000;
        return Jwt.claim("preferred_username", "py-inspector-1")
                .claim("realm_access", Map.of("roles", List.of(Roles.INSPECTOR)))
                .claim("areas", List.of("330483101", "%", "3"))
                .claim("department", "puyuan-municipal")
                .audience(audience)
                .issuer("https://issuer.test")
                .subject("1")
                .issuedAt(now - 600)
                .expiresAt(now + seconds)
                .sign(keys.getPrivate());
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
