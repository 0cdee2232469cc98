package io.gridcase.closure.component;

import static org.awaitility.Awaitility.await;

import io.gridcase.testsupport.TestTokens;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A supervisor who watches what becomes overdue; each event as one line of name, id and data. */
final class OverdueStream implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final InputStream body;
    private final List<String> events = new CopyOnWriteArrayList<>();

    private OverdueStream(InputStream body) {
        this.body = body;
        var reader = new Thread(this::read, "overdue");
        reader.setDaemon(true);
        reader.start();
    }

    static OverdueStream of(String area, String lastEventId) throws Exception {
        var person = TestTokens.of("watching-" + area).withRoles("supervisor").withAreas(area);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/overdue/live".formatted(RestAssured.port)))
                .header("Authorization", "Bearer " + person.token());
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        return new OverdueStream(
                HTTP.send(request.build(), BodyHandlers.ofInputStream()).body());
    }

    OverdueStream until(String... parts) {
        await().atMost(Duration.ofSeconds(20)).until(() -> events.stream().anyMatch(event -> has(event, parts)));
        return this;
    }

    List<String> of(String caseNumber) {
        return events.stream().filter(event -> event.contains(caseNumber)).toList();
    }

    String lastId() {
        return events.stream()
                .map(event -> event.split(" ")[1])
                .filter(id -> !id.equals("-"))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    private static boolean has(String event, String... parts) {
        return List.of(parts).stream().allMatch(event::contains);
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            var name = "";
            var id = "-";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                name = line.startsWith("event:") ? line.substring(6).strip() : name;
                id = line.startsWith("id:") ? line.substring(3).strip() : id;
                if (line.startsWith("data:")) {
                    events.add(
                            "%s ".formatted(name) + "%ID% " + line.substring(5).strip());
                }
                if (line.isEmpty() && !events.isEmpty()) {
                    var last = events.size() - 1;
                    events.set(last, events.get(last).replace("%ID%", id));
                    id = "-";
                }
            }
        } catch (IOException closed) {
            // The test has seen enough.
        }
    }
}
