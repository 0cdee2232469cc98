package io.gridcase.web;

import io.gridcase.refusal.Overloaded;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;

/** Answers a request of which nothing but the head has been read, on its event loop. */
public final class EarlyAnswer {

    private EarlyAnswer() {}

    /** Tells the sender to come again, for a few microseconds of work. */
    public static void comeAgain(RoutingContext exchange, Overloaded refusal) {
        exchange.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refusal.retryAfterSeconds()));
        readOn(exchange, Problems.of(refusal));
    }

    /** Most clients read the answer only after they have sent everything: let them, and throw it away. */
    private static void readOn(RoutingContext exchange, Problem problem) {
        exchange.request().handler(chunk -> {}).resume();
        var unused = end(exchange, problem);
    }

    private static Future<Void> end(RoutingContext exchange, Problem problem) {
        HttpServerResponse answer = exchange.response();
        Buffer body = Json.encodeToBuffer(problem);
        return answer.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(body);
    }
}
