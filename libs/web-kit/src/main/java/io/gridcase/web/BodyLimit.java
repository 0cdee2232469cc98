package io.gridcase.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;

/**
 * Refuses a body that announces more than the limit before a byte of it is read, and one that announces nothing as soon
 * as it is more. Quarkus would answer the first with nothing, and the second not at all. Once there is an answer, nobody
 * reads the rest any more: a parser that failed would fail at every further piece.
 */
class BodyLimit {

    /** A body up to this many times the limit is read to its end and dropped; of a larger one the connection is cut. */
    private static final int DRAINED = 4;

    private static final int TOO_LARGE = 413;
    private static final int FIRST = -1_000;

    /** Milliseconds. */
    private static final long LOOK_EVERY = 100;

    /** Milliseconds for the rest to come once there is an answer. */
    private static final long PATIENCE = 5_000;

    private final WebConfig config;
    private final EarlyAnswer early;

    BodyLimit(WebConfig config, EarlyAnswer early) {
        this.config = config;
        this.early = early;
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, 100);
    }

    /** Reading a form fails where no resource and no mapper has the request yet. */
    void register(@Observes Router router) {
        router.route().order(FIRST).failureHandler(exchange -> {
            if (exchange.failure() instanceof WebApplicationException failure
                    && failure.getResponse().getStatus() == TOO_LARGE
                    && !exchange.response().headWritten()) {
                var unused = early.send(exchange, problem());
            } else {
                exchange.next();
            }
        });
    }

    private void look(RoutingContext exchange) {
        long announced = announced(exchange);
        boolean unknown = announcesNothing(exchange);
        if (announced > 0 || unknown) {
            exchange.addEndHandler(ended -> dropRest(exchange));
        }
        if (announced > limit()) {
            refuse(exchange, announced);
            return;
        }
        if (unknown) {
            watch(exchange);
        }
        exchange.next();
    }

    private void refuse(RoutingContext exchange, long bytes) {
        boolean cut = bytes > DRAINED * limit();
        if (cut) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        early.send(exchange, problem()).onComplete(sent -> {
            if (cut) {
                exchange.request().connection().close();
            }
        });
    }

    private void watch(RoutingContext exchange) {
        long timer = exchange.vertx().setPeriodic(LOOK_EVERY, id -> {
            if (exchange.request().bytesRead() > limit() && !exchange.response().ended()) {
                refuse(exchange, exchange.request().bytesRead());
            }
        });
        exchange.addEndHandler(ended -> exchange.vertx().cancelTimer(timer));
    }

    /** Most clients read the answer only after they have sent everything: let them, for a while. */
    private void dropRest(RoutingContext exchange) {
        var request = exchange.request();
        if (request.isEnded()) {
            return;
        }
        long timer =
                exchange.vertx().setTimer(PATIENCE, late -> request.connection().close());
        request.endHandler(all -> exchange.vertx().cancelTimer(timer));
        request.handler(piece -> {
                    if (request.bytesRead() > DRAINED * limit()) {
                        request.connection().close();
                    }
                })
                .resume();
    }

    private Problem problem() {
        return StatusProblems.of(TOO_LARGE, "at most %d bytes".formatted(limit()));
    }

    private long limit() {
        return config.maxBodySize().asLongValue();
    }

    private static long announced(RoutingContext exchange) {
        var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private static boolean announcesNothing(RoutingContext exchange) {
        var request = exchange.request();
        return request.getHeader(HttpHeaders.CONTENT_LENGTH) == null
                && (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                        || request.version() == HttpVersion.HTTP_2);
    }
}
