package io.gridcase.testsupport;

import io.smallrye.jwt.build.Jwt;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Access tokens as Gridcase's Keycloak realm makes them, signed with a key of this JVM which {@link #oidcConfig()} tells
 * the service.
 *
 * <pre>{@code TestTokens.of("py-inspector-1").withRoles("inspector").withAreas("330483101").token()}</pre>
 *
 * @param username the person's staff code, {@code preferred_username}
 * @param roles realm roles, e.g. {@code inspector}
 * @param areas area code prefixes that the person may see
 * @param department the handler's department code; empty for everybody else
 */
public record TestTokens(String username, Set<String> roles, List<String> areas, String department) {

    public static final String ISSUER = "https://gridcase.test/realms/gridcase";
    public static final String AUDIENCE = "gridcase-api";

    private static final Duration VALIDITY = Duration.ofHours(1);

    /** A person without any role or area. */
    public static TestTokens of(String username) {
        return new TestTokens(username, Set.of(), List.of(), "");
    }

    public TestTokens withRoles(String... names) {
        return new TestTokens(username, Set.of(names), areas, department);
    }

    public TestTokens withAreas(String... prefixes) {
        return new TestTokens(username, roles, List.of(prefixes), department);
    }

    public TestTokens withDepartment(String code) {
        return new TestTokens(username, roles, areas, code);
    }

    /** A token that the service accepts for the next hour. */
    public String token() {
        return signed(AUDIENCE, Instant.now(), TestKeys.trusted());
    }

    /** A token that ended yesterday. */
    public String expiredToken() {
        return signed(AUDIENCE, Instant.now().minus(Duration.ofDays(1)), TestKeys.trusted());
    }

    /** A token of somebody who does not have the realm's key. */
    public String foreignToken() {
        return signed(AUDIENCE, Instant.now(), TestKeys.foreign());
    }

    /** A genuine token of the realm that was meant for another application. */
    public String tokenForAnotherAudience() {
        return signed("another-api", Instant.now(), TestKeys.trusted());
    }

    /** What makes a service trust these tokens, without a server: public key, issuer, audience, path of the roles. */
    public static Map<String, String> oidcConfig() {
        return Map.of(
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.public-key",
                TestKeys.trustedPublicKey(),
                "quarkus.oidc.token.issuer",
                ISSUER,
                "quarkus.oidc.token.audience",
                AUDIENCE,
                "quarkus.oidc.roles.role-claim-path",
                "realm_access/roles");
    }

    private String signed(String audience, Instant issuedAt, PrivateKey key) {
        var claims = Jwt.issuer(ISSUER)
                .audience(audience)
                .subject("00000000-0000-0000-0000-" + "%012x".formatted(username.hashCode() & 0xffffffffL))
                .preferredUserName(username)
                .claim("realm_access", Map.of("roles", List.copyOf(roles)))
                .claim("azp", "gridcase-web")
                .issuedAt(issuedAt)
                .expiresAt(issuedAt.plus(VALIDITY));
        if (!areas.isEmpty()) {
            claims.claim("areas", areas);
        }
        if (!department.isEmpty()) {
            claims.claim("department", department);
        }
        return claims.sign(key);
    }
}
