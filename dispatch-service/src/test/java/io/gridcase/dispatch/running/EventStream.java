package io.gridcase.dispatch.running;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.testsupport.TestTokens;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Somebody who watches the desk, as a browser does. */
final class EventStream implements AutoCloseable {

    /** One event as it came over the line. */
    record Event(String name, String id, JsonNode data) {

        String caseNumber() {
            return data.path("caseNumber").asText();
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final InputStream body;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private EventStream(InputStream body) {
        this.body = body;
        this.reader = new Thread(this::read, "events");
        reader.setDaemon(true);
        reader.start();
    }

    static EventStream open(TestTokens person) {
        return open(person, null).awaited("ready");
    }

    static EventStream open(TestTokens person, @Nullable String lastEventId) {
        var answer = request(person, lastEventId);
        if (answer.statusCode() != 200) {
            throw new AssertionError("answered " + answer.statusCode());
        }
        return new EventStream(answer.body());
    }

    /** How a stream is refused. */
    static int status(TestTokens person) throws IOException {
        var answer = request(person, null);
        answer.body().close();
        return answer.statusCode();
    }

    private static HttpResponse<InputStream> request(TestTokens person, @Nullable String lastEventId) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/desk/events".formatted(RestAssured.port)))
                .header("Authorization", "Bearer " + person.token());
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    EventStream awaited(String name) {
        await().atMost(20, SECONDS)
                .until(() -> events.stream().anyMatch(event -> event.name().equals(name)));
        return this;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    /** What was told of one case, in the order in which it came. */
    List<Event> of(String caseNumber) {
        return events.stream()
                .filter(event -> caseNumber.equals(event.caseNumber()))
                .toList();
    }

    List<Long> versions(String caseNumber) {
        return of(caseNumber).stream()
                .map(event -> event.data().path("version").asLong())
                .toList();
    }

    String lastId() {
        return events.stream()
                .map(Event::id)
                .filter(id -> !id.isEmpty())
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    boolean hasEnded() {
        return !reader.isAlive();
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            Map<String, String> fields = new HashMap<>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line, fields);
            }
        } catch (IOException closed) {
            // The test has seen enough.
        }
    }

    private void take(String line, Map<String, String> fields) {
        var colon = line.indexOf(':');
        if (colon > 0) {
            fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
        } else if (fields.containsKey("event")) {
            events.add(new Event(
                    fields.get("event"), fields.getOrDefault("id", ""), json(fields.getOrDefault("data", "{}"))));
            fields.clear();
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
