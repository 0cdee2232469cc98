package io.gridcase.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;

class TestTokensTest {

    private final TestTokens handler = TestTokens.of("py-municipal-1")
            .withRoles("handler")
            .withAreas("330483101")
            .withDepartment("puyuan-municipal");

    @Test
    void a_token_says_who_with_which_roles_where_and_for_which_department() throws Exception {
        var claims = service().processToClaims(handler.token());

        assertThat(claims.getStringClaimValue("preferred_username")).isEqualTo("py-municipal-1");
        assertThat(claims.getClaimValue("realm_access")).isEqualTo(Map.of("roles", List.of("handler")));
        assertThat(claims.getStringListClaimValue("areas")).containsExactly("330483101");
        assertThat(claims.getStringClaimValue("department")).isEqualTo("puyuan-municipal");
    }

    @Test
    void expired_foreign_and_misdirected_tokens_are_what_they_claim() {
        assertThatThrownBy(() -> service().process(handler.expiredToken()))
                .isInstanceOfSatisfying(
                        InvalidJwtException.class,
                        e -> assertThat(e.hasExpired()).isTrue());
        assertThatThrownBy(() -> service().process(handler.foreignToken())).hasMessageContaining("signature");
        assertThatThrownBy(() -> service().process(handler.tokenForAnotherAudience()))
                .hasMessageContaining("another-api");
    }

    private static JwtConsumer service() throws Exception {
        return new JwtConsumerBuilder()
                .setVerificationKey(publicKey())
                .setExpectedIssuer(TestTokens.ISSUER)
                .setExpectedAudience(TestTokens.AUDIENCE)
                .setRequireExpirationTime()
                .build();
    }

    private static PublicKey publicKey() throws Exception {
        var bytes = Base64.getDecoder().decode(TestTokens.oidcConfig().get("quarkus.oidc.public-key"));
        return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes));
    }
}
