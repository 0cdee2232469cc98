package io.gridcase.web;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;

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
    private final List<ProblemFormat> formats;

    BodyLimit(WebConfig config, @All List<ProblemFormat> formats) {
        this.config = config;
        this.formats = formats;
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
                write(exchange, exchange.response());
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
        var answer = exchange.response();
        if (bytes > DRAINED * limit()) {
            answer.putHeader(HttpHeaders.CONNECTION, "close");
            write(exchange, answer)
                    .onComplete(sent -> exchange.request().connection().close());
        } else {
            write(exchange, answer);
        }
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
        request.handler(piece -> {
                    if (request.bytesRead() > DRAINED * limit()) {
                        request.connection().close();
                    }
                })
                .resume();
        exchange.vertx().setTimer(PATIENCE, late -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
    }

    private Future<Void> write(RoutingContext exchange, HttpServerResponse answer) {
        var problem = StatusProblems.of(TOO_LARGE, "at most %d bytes".formatted(limit()));
        var written = formats.stream()
                .flatMap(format -> format.write(exchange.request().path(), problem).stream())
                .findFirst()
                .orElseGet(() -> json(problem));
        return answer.setStatusCode(TOO_LARGE)
                .putHeader(HttpHeaders.CONTENT_TYPE, written.mediaType())
                .end(Buffer.buffer(written.bytes()));
    }

    private static ProblemFormat.Written json(Problem problem) {
        return new ProblemFormat.Written(
                Problem.MEDIA_TYPE, Json.encodeToBuffer(problem).getBytes());
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
