package io.gridcase.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Access tokens of the demo staff, signed in with the password of the local realm; asked for again before they end. */
final class StaffTokens {

    private static final String PASSWORD = "gridcase-demo";
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private record Token(String value, Instant until) {}

    private final HttpClient http;
    private final ObjectMapper json;
    private final URI endpoint;
    private final Map<String, Token> known = new HashMap<>();

    StaffTokens(HttpClient http, ObjectMapper json, URI endpoint) {
        this.http = http;
        this.json = json;
        this.endpoint = endpoint;
    }

    String of(String staff) {
        var token = known.get(staff);
        if (token == null || token.until().isBefore(Instant.now().plus(MARGIN))) {
            token = signIn(staff);
            known.put(staff, token);
        }
        return token.value();
    }

    private Token signIn(String staff) {
        var form = "grant_type=password&client_id=gridcase-web&username=%s&password=%s"
                .formatted(URLEncoder.encode(staff, UTF_8), PASSWORD);
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            var body = json.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new DemoFailed("%s cannot sign in: %s"
                        .formatted(staff, body.path("error_description").asText("no reason given")));
            }
            return new Token(
                    body.path("access_token").asText(),
                    Instant.now().plusSeconds(body.path("expires_in").asLong()));
        } catch (IOException e) {
            throw new DemoFailed("%s does not answer; is the stack still up?".formatted(endpoint), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("interrupted", e);
        }
    }
}
