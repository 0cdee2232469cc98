package io.gridcase.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
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
        if (announced > DRAINED * limit()) {
            EarlyAnswer.hangUp(exchange, problem());
        } else {
            EarlyAnswer.readOn(exchange, problem());
        }
    }

    private Problem problem() {
        return StatusProblems.of(413, "at most %d bytes".formatted(limit()));
    }

    private long limit() {
        return config.maxBodySize().asLongValue();
    }

    private static long announced(RoutingContext exchange) {
        var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
