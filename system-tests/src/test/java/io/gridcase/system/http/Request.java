package io.gridcase.system.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.system.stack.Service;
import io.gridcase.system.stack.Stack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** One request to a service; each {@code with} gives a new one. */
public record Request(Service service, String method, String path, Map<String, String> headers, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "gridcase-part";
    /** Long enough for a loaded machine; shorter than anything that hangs. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    // HTTP/1.1: a killed service must show as a broken connection, not as a stream that never ends.
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    public static Request get(Service service, String path) {
        return of(service, "GET", path);
    }

    public static Request post(Service service, String path) {
        return of(service, "POST", path);
    }

    public static Request of(Service service, String method, String path) {
        return new Request(service, method, path, Map.of(), new byte[0]);
    }

    public Request withToken(String token) {
        return withHeader("Authorization", "Bearer " + token);
    }

    /** @param etag as answered before, with its quotes */
    public Request ifMatch(String etag) {
        return withHeader("If-Match", etag);
    }

    public Request json(Object value) {
        try {
            return json(JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A body said to be JSON, whatever it is. */
    public Request json(String text) {
        return withBody("application/json", text.getBytes(UTF_8));
    }

    /** A body of any kind. */
    public Request text(String contentType, String text) {
        return withBody(contentType, text.getBytes(UTF_8));
    }

    /** A form whose part {@code photo} is this file. */
    public Request photo(byte[] file) {
        var form = new ByteArrayOutputStream();
        form.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"photo.png\"\r\n"
                        + "Content-Type: image/png\r\n\r\n")
                .formatted(BOUNDARY)
                .getBytes(UTF_8));
        form.writeBytes(file);
        form.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
        return withBody("multipart/form-data; boundary=" + BOUNDARY, form.toByteArray());
    }

    /** Sends it; a service that is away makes this fail with {@link UncheckedIOException}. */
    public Answer send() {
        var request = HttpRequest.newBuilder(Stack.running().url(service).resolve(path))
                .timeout(LIMIT)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            return Answer.of(toString(), CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + this, e);
        }
    }

    @Override
    public String toString() {
        return "%s %s on %s".formatted(method, path, service);
    }

    private Request withBody(String mediaType, byte[] bytes) {
        return new Request(service, method, path, headers, bytes).withHeader("Content-Type", mediaType);
    }

    public Request withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Request(service, method, path, more, body);
    }
}
