package io.gridcase.dispatch.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/** Somebody's server, which keeps every request that comes. */
final class Ear implements AutoCloseable {

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile ToIntFunction<Heard> manner = any -> 200;

    record Heard(String path, Map<String, String> headers, byte[] bytes) {

        String text() {
            return new String(bytes, UTF_8);
        }

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(text());
            } catch (JsonProcessingException noJson) {
                throw new UncheckedIOException(noJson);
            }
        }

        String header(String name) {
            return headers.get(name.toLowerCase(java.util.Locale.ROOT));
        }

        String kind() {
            return json().path("kind").asText();
        }
    }

    Ear() {
        this(0);
    }

    Ear(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://localhost:%d/told?key=s3cret"
                .formatted(server.getAddress().getPort());
    }

    void answers(int status) {
        answers(any -> status);
    }

    void answers(ToIntFunction<Heard> how) {
        this.manner = how;
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    List<String> kinds() {
        return heard.stream().map(Heard::kind).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange call) throws IOException {
        try (call) {
            var headers = new java.util.TreeMap<String, String>();
            call.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
            var one = new Heard(
                    call.getRequestURI().toString(),
                    headers,
                    call.getRequestBody().readAllBytes());
            heard.add(one);
            call.getResponseHeaders().set("Location", "http://localhost/elsewhere");
            call.sendResponseHeaders(manner.applyAsInt(one), -1);
        }
    }
}
