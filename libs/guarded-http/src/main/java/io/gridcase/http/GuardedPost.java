package io.gridcase.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientRequest;
import io.vertx.mutiny.core.http.HttpClientResponse;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;

/**
 * Posts to the very address that was looked at, so that a name server cannot answer another one in between. Follows no
 * redirect, reads nothing of an answer but its status, and leaves no connection open.
 */
public final class GuardedPost implements AutoCloseable {

    private static final int CONNECTIONS_TO_A_SERVER = 64;

    private final Vertx vertx;
    private final HttpClient client;
    private final Duration timeout;

    /** @param timeout how long a server may take to answer */
    public GuardedPost(Vertx vertx, Duration timeout) {
        this.vertx = vertx;
        this.timeout = timeout;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxPoolSize(CONNECTIONS_TO_A_SERVER)
                .setConnectTimeout((int) timeout.toMillis()));
    }

    /** The status that the server answers; fails when it does not answer in time, or lies where nothing may be sent. */
    public Uni<Integer> post(OutsideAddress to, Map<String, String> headers, byte[] body) {
        return vertx.executeBlocking(() -> server(to), false)
                .chain(server -> client.request(options(to, server, headers)))
                .chain(request -> status(request, body))
                .ifNoItem()
                .after(timeout)
                .fail();
    }

    @Override
    public void close() {
        client.closeAndForget();
    }

    /** Every address of the name has to be outside, not only the one that is taken. */
    private static InetAddress server(OutsideAddress to) throws Exception {
        var found = InetAddress.getAllByName(to.uri().getHost());
        for (var address : found) {
            to.requireOutside(address);
        }
        return found[0];
    }

    private static RequestOptions options(OutsideAddress to, InetAddress server, Map<String, String> headers) {
        var uri = to.uri();
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(to.port(), server.getHostAddress()))
                .setHost(uri.getHost())
                .setPort(to.port())
                .setSsl(to.secure())
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery())
                .putHeader("User-Agent", "Gridcase");
        headers.forEach(options::putHeader);
        return options;
    }

    /** Also when nobody waits for it any more: an answer that never ends is cut off. */
    private static Uni<Integer> status(HttpClientRequest request, byte[] body) {
        return request.send(Buffer.buffer(body))
                .map(HttpClientResponse::statusCode)
                .onTermination()
                .invoke(() -> request.connection().closeAndForget());
    }
}
