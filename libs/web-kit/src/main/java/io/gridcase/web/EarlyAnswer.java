package io.gridcase.web;

import io.gridcase.refusal.Overloaded;
import io.gridcase.web.ProblemFormat.Written;
import io.quarkus.arc.All;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Answers requests of which nothing but the head has been read, each with a problem in its caller's format, on their
 * event loop. What is still to come of such a request is dropped by {@link BodyLimit}.
 */
@Singleton
public class EarlyAnswer {

    private final List<ProblemFormat> formats;

    EarlyAnswer(@All List<ProblemFormat> formats) {
        this.formats = formats;
    }

    /** Tells the sender to come again, for a few microseconds of work. */
    public Future<Void> comeAgain(RoutingContext exchange, Overloaded refusal) {
        exchange.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refusal.retryAfterSeconds()));
        return send(exchange, Problems.of(refusal));
    }

    Future<Void> send(RoutingContext exchange, Problem problem) {
        var written = written(exchange.request().path(), problem);
        return exchange.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, written.mediaType())
                .end(Buffer.buffer(written.bytes()));
    }

    private Written written(String path, Problem problem) {
        return formats.stream()
                .flatMap(format -> format.write(path, problem).stream())
                .findFirst()
                .orElseGet(() -> new Written(
                        Problem.MEDIA_TYPE, Json.encodeToBuffer(problem).getBytes()));
    }
}
