package io.gridcase.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.local.keycloak.DemoLogin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The public API as a member of the staff calls it: with the own token, JSON in and out. */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String BOUNDARY = "gridcase-demo-photo";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final DemoLogin login;
    /** Valid for an hour, and a day is played in minutes. */
    private final Map<String, String> tokens = new HashMap<>();

    Api(DemoLogin login) {
        this.login = login;
    }

    /** Empty when there is no such thing in the caller's reach. */
    Optional<JsonNode> find(String staff, URI what) {
        var answer = send(request(staff, what).GET());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(read(what, answer));
    }

    JsonNode post(String staff, URI where, Map<String, ?> body) {
        return read(where, send(request(staff, where).POST(jsonBody(body))));
    }

    /** An act on the version of a thing that was seen. */
    JsonNode act(String staff, URI where, long version, Map<String, ?> body) {
        var request = request(staff, where).header("If-Match", "\"" + version + "\"");
        return read(where, send(request.POST(jsonBody(body))));
    }

    /** @return the photo's id */
    String photo(String staff, URI service, byte[] jpeg) {
        var where = service.resolve("/photos");
        var request = request(staff, where)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(multipart(jpeg)));
        return read(where, send(request)).path("id").asText();
    }

    private HttpRequest.Builder request(String staff, URI where) {
        return HttpRequest.newBuilder(where)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(staff, login::token))
                .header("Content-Type", "application/json");
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        var ready = request.build();
        try {
            return http.send(ready, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new DemoFailed("%s does not answer; is the stack still up?".formatted(ready.uri()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("interrupted", e);
        }
    }

    private JsonNode read(URI where, HttpResponse<byte[]> answer) {
        try {
            var body = json.readTree(answer.body());
            if (answer.statusCode() / 100 == 2) {
                return body;
            }
            throw new DemoFailed("%s answered %d: %s (%s)"
                    .formatted(
                            where,
                            answer.statusCode(),
                            body.path("title").asText("no reason given"),
                            body.path("detail").asText()));
        } catch (IOException notJson) {
            throw new DemoFailed("%s answered %d, not JSON".formatted(where, answer.statusCode()), notJson);
        }
    }

    private HttpRequest.BodyPublisher jsonBody(Map<String, ?> body) {
        try {
            return BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static byte[] multipart(byte[] jpeg) {
        var body = new ByteArrayOutputStream(jpeg.length + 256);
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"photo.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"
                        .formatted(BOUNDARY)
                        .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(jpeg);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }
}
