package io.gridcase.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Refuses a body that announces more than the limit before a byte of it is read. Quarkus would too, but with an empty
 * answer; its own limit stays behind this one for bodies that announce nothing.
 */
class BodyLimit {

    /** A body up to this many times the limit is read to its end and dropped; of a larger one the connection is cut. */
    private static final int DRAINED = 4;

    private final WebConfig config;

    BodyLimit(WebConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, 100);
    }

    private void refuseTooLarge(RoutingContext exchange) {
        long announced = announced(exchange);
        if (announced <= limit()) {
            exchange.next();
            return;
        }
        var answer = exchange.response().setStatusCode(413).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        var problem = problem().toBuffer();
        if (announced > DRAINED * limit()) {
            answer.putHeader(HttpHeaders.CONNECTION, "close")
                    .end(problem)
                    .onComplete(sent -> exchange.request().connection().close());
        } else {
            // Most clients read the answer only after they have sent everything: let them, and throw it away.
            exchange.request().handler(chunk -> {}).resume();
            answer.end(problem);
        }
    }

    private JsonObject problem() {
        var problem = StatusProblems.of(413);
        return new JsonObject()
                .put("type", problem.type())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", "at most %d bytes".formatted(limit()));
    }

    private long limit() {
        return config.maxBodySize().asLongValue();
    }

    private static long announced(RoutingContext exchange) {
        var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
