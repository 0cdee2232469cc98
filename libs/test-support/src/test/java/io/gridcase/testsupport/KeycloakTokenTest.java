package io.gridcase.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.local.keycloak.DemoLogin;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What tests mint is what the realm gives: otherwise services would be tested against tokens that nobody has. */
class KeycloakTokenTest {

    @Test
    void minted_tokens_say_the_same_as_those_of_the_realm() throws Exception {
        var real = claims(new DemoLogin(Infra.shared().keycloakIssuer()).token("py-municipal-1"));
        var minted = claims(TestTokens.of("py-municipal-1")
                .withRoles("handler")
                .withAreas("330483101")
                .withDepartment("puyuan-municipal")
                .token());

        for (var claim : new String[] {"preferred_username", "areas", "department", "azp"}) {
            assertThat(minted.path(claim)).as(claim).isEqualTo(real.path(claim));
        }
        assertThat(real.path("realm_access").path("roles"))
                .containsAll(minted.path("realm_access").path("roles"));
        assertThat(real.path("aud").toString()).contains(minted.path("aud").asText());
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
