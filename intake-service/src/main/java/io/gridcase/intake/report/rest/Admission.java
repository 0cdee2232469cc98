package io.gridcase.intake.report.rest;

import io.gridcase.intake.report.SubmitReport;
import io.gridcase.web.EarlyAnswer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Tells reports beyond what can be taken in soon to come again before their tokens are checked and their bodies read:
 * to refuse must cost next to nothing where there is no time for more.
 */
@ApplicationScoped
class Admission {

    private final SubmitReport submission;
    private final EarlyAnswer early;

    Admission(SubmitReport submission, EarlyAnswer early) {
        this.submission = submission;
        this.early = early;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, 90);
    }

    private void admit(RoutingContext exchange) {
        if (submission.isFull() && isReport(exchange)) {
            var unused = early.comeAgain(exchange, submission.refusal());
        } else {
            exchange.next();
        }
    }

    private static boolean isReport(RoutingContext exchange) {
        return exchange.request().method() == HttpMethod.POST && "/reports".equals(exchange.normalizedPath());
    }
}
