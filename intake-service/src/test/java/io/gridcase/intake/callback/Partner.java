package io.gridcase.intake.callback;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.client.SampleClient.entered;
import static io.gridcase.intake.client.SampleClient.newClient;
import static io.gridcase.intake.client.SampleClient.shiftLeader;
import static io.gridcase.intake.open311.SampleRequest.post;
import static io.gridcase.intake.open311.SampleRequest.request;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another city's platform: an API client with a server of its own, on which it is told of its reports. */
final class Partner implements AutoCloseable {

    static final String KEY = "our-key-over-there";

    private final List<Map<String, String>> heard = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final String code;
    private final String key;

    /** What it answers to a form. */
    private volatile Function<Map<String, String>, Integer> manner = form -> 200;

    Partner() {
        var client = newClient("PARTNER");
        client.put("foreignSystem", "system-of-" + client.get("code"));
        this.code = (String) client.get("code");
        this.key = entered(client);
        this.server = server();
        callback("http://localhost:%d/updates.json".formatted(port())).statusCode(200);
    }

    void answers(int status) {
        answers(form -> status);
    }

    void answers(Function<Map<String, String>, Integer> manner) {
        this.manner = manner;
    }

    /** Sends a request in and gives the report's id. */
    String reports() {
        var fields = request(key);
        fields.put("foreign_number", "F-" + UUID.randomUUID());
        return post(fields).then().statusCode(201).extract().path("[0].service_request_id");
    }

    ValidatableResponse callback(String url) {
        return as(shiftLeader())
                .contentType(ContentType.JSON)
                .header("If-Match", as(shiftLeader()).get("/clients/" + code).header("ETag"))
                .body(Map.of("url", url, "apiKey", KEY))
                .put("/clients/%s/callback".formatted(code))
                .then();
    }

    ValidatableResponse undelivered() {
        return as(shiftLeader())
                .get("/clients/%s/undelivered-updates".formatted(code))
                .then()
                .statusCode(200);
    }

    /** Every form, as often as it came. */
    List<Map<String, String>> heard() {
        return List.copyOf(heard);
    }

    /** The statuses told of a report, as often as they came. */
    List<String> heardOf(String report) {
        return heard.stream()
                .filter(form -> form.get("service_request_id").equals(report))
                .map(form -> form.get("status"))
                .toList();
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    String code() {
        return code;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        as(shiftLeader())
                .header("If-Match", as(shiftLeader()).get("/clients/" + code).header("ETag"))
                .delete("/clients/%s/callback".formatted(code))
                .then()
                .statusCode(200);
        server.stop(0);
        threads.shutdownNow();
    }

    private HttpServer server() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/", this::take);
            started.setExecutor(threads);
            started.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(HttpExchange call) throws IOException {
        try (call) {
            requests.add(call.getRequestMethod() + " " + call.getRequestURI());
            var form = form(new String(call.getRequestBody().readAllBytes(), UTF_8));
            heard.add(form);
            int status = manner.apply(form);
            call.getResponseHeaders().set("Location", "http://localhost:%d/elsewhere".formatted(port()));
            call.sendResponseHeaders(status, -1);
        }
    }

    private static Map<String, String> form(String body) {
        return Stream.of(body.split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(field -> field[0], field -> URLDecoder.decode(field[1], UTF_8)));
    }
}
