package io.gridcase.intake.callback.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.intake.callback.Post;
import io.gridcase.intake.client.CallbackAddress;
import io.gridcase.intake.client.CallbackConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientRequest;
import io.vertx.mutiny.core.http.HttpClientResponse;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Posts to the very address that was looked at, so that a name server cannot answer another one in between. Follows no
 * redirect, reads nothing of an answer but its status, and leaves no connection open.
 */
@ApplicationScoped
class GuardedPost implements Post {

    private static final int CONNECTIONS_TO_A_SERVER = 64;

    private final Vertx vertx;
    private final HttpClient client;
    private final Duration timeout;

    GuardedPost(Vertx vertx, CallbackConfig config) {
        this.vertx = vertx;
        this.timeout = config.timeout();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxPoolSize(CONNECTIONS_TO_A_SERVER)
                .setConnectTimeout((int) timeout.toMillis()));
    }

    @Override
    public Uni<Integer> form(CallbackAddress to, Map<String, String> fields) {
        return vertx.executeBlocking(() -> server(to), false)
                .chain(server -> client.request(options(to, server)))
                .chain(request -> status(request, encoded(fields)))
                .ifNoItem()
                .after(timeout)
                .fail();
    }

    @PreDestroy
    void close() {
        client.closeAndForget();
    }

    /** Every address of the name has to be outside, not only the one that is taken. */
    private static InetAddress server(CallbackAddress to) throws Exception {
        var found = InetAddress.getAllByName(to.uri().getHost());
        for (var address : found) {
            to.requireOutside(address);
        }
        return found[0];
    }

    private static RequestOptions options(CallbackAddress to, InetAddress server) {
        var uri = to.uri();
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(to.port(), server.getHostAddress()))
                .setHost(uri.getHost())
                .setPort(to.port())
                .setSsl(to.secure())
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery())
                .putHeader("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .putHeader("User-Agent", "Gridcase");
    }

    /** Also when nobody waits for it any more: an answer that never ends is cut off. */
    private static Uni<Integer> status(HttpClientRequest request, String body) {
        return request.send(body)
                .map(HttpClientResponse::statusCode)
                .onTermination()
                .invoke(() -> request.connection().closeAndForget());
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
