package io.gridcase.intake.callback.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.http.GuardedPost;
import io.gridcase.http.OutsideAddress;
import io.gridcase.intake.callback.Post;
import io.gridcase.intake.client.CallbackConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what is to be said as a browser writes a form. */
@ApplicationScoped
class FormPost implements Post {

    private static final Map<String, String> HEADERS =
            Map.of("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");

    private final GuardedPost post;

    FormPost(Vertx vertx, CallbackConfig config) {
        this.post = new GuardedPost(vertx, config.timeout());
    }

    @Override
    public Uni<Integer> form(OutsideAddress to, Map<String, String> fields) {
        return post.post(to, HEADERS, encoded(fields).getBytes(UTF_8));
    }

    @PreDestroy
    void close() {
        post.close();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
