package io.gridcase.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.local.keycloak.Realm;
import io.gridcase.system.stack.Eventually;
import io.gridcase.system.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Base64;

/** Genuine tokens of the realm that end after a second: a client for them is added through Keycloak's own API. */
final class ShortLivedTokens {

    private static final String CLIENT = "short-lived";
    private static final String REPRESENTATION = """
            {"clientId": "%s", "publicClient": true, "directAccessGrantsEnabled": true,
             "attributes": {"access.token.lifespan": "1"},
             "protocolMappers": [{"name": "audience", "protocol": "openid-connect",
               "protocolMapper": "oidc-audience-mapper",
               "config": {"included.custom.audience": "%s", "access.token.claim": "true"}}]}
            """.formatted(CLIENT, Realm.AUDIENCE);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI realm = Stack.running().issuer();

    /** A token of the person that was good until a moment ago. */
    String expired(String username) {
        var administrator = token(realm.resolve("/realms/master"), "admin-cli", "admin");
        send(post(realm.resolve("/admin/realms/gridcase/clients"), "application/json", REPRESENTATION)
                .header("Authorization", "Bearer " + administrator));
        var token = token(realm, CLIENT, username);
        var end = Instant.ofEpochSecond(json(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8))
                .path("exp")
                .asLong());
        Eventually.holds("the token has ended", () -> assertThat(Instant.now()).isAfter(end.plusSeconds(1)));
        return token;
    }

    private String token(URI issuer, String client, String username) {
        var form = "grant_type=password&client_id=%s&username=%s&password=%s"
                .formatted(client, username, Realm.DEMO_PASSWORD);
        var answer = send(
                post(URI.create(issuer + "/protocol/openid-connect/token"), "application/x-www-form-urlencoded", form));
        return json(answer).path("access_token").asText();
    }

    private static HttpRequest.Builder post(URI where, String mediaType, String body) {
        return HttpRequest.newBuilder(where).header("Content-Type", mediaType).POST(BodyPublishers.ofString(body));
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as("Keycloak: %s", answer.body()).isBetween(200, 201);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
