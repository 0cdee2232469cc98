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

    private final WebConfig config;

    BodyLimit(WebConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, 100);
    }

    private void refuseTooLarge(RoutingContext exchange) {
        if (announced(exchange) <= config.maxBodySize().asLongValue()) {
            exchange.next();
            return;
        }
        var problem = StatusProblems.of(413);
        exchange.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(new JsonObject()
                        .put("type", problem.type())
                        .put("title", problem.title())
                        .put("status", problem.status())
                        .put(
                                "detail",
                                "at most %d bytes"
                                        .formatted(config.maxBodySize().asLongValue()))
                        .toBuffer())
                .onComplete(sent -> exchange.request().connection().close());
    }

    private static long announced(RoutingContext exchange) {
        var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
