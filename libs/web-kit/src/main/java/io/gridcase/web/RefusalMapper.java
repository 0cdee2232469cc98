package io.gridcase.web;

import io.gridcase.refusal.Conflict;
import io.gridcase.refusal.Forbidden;
import io.gridcase.refusal.Invalid;
import io.gridcase.refusal.NotFound;
import io.gridcase.refusal.Overloaded;
import io.gridcase.refusal.PreconditionMissing;
import io.gridcase.refusal.Refusal;
import io.gridcase.refusal.Stale;
import io.gridcase.refusal.TooLarge;
import io.gridcase.refusal.TooMany;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place that knows which HTTP status a refusal becomes. */
class RefusalMapper {

    @ServerExceptionMapper
    Response tooMany(TooMany refusal) {
        return later(refusal, refusal.retryAfterSeconds());
    }

    @ServerExceptionMapper
    Response overloaded(Overloaded refusal) {
        return later(refusal, refusal.retryAfterSeconds());
    }

    private static Response later(Refusal refusal, long seconds) {
        return Response.fromResponse(Problem.of(status(refusal), refusal).response())
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return Problem.of(status(refusal), refusal).response();
    }

    static int status(Refusal refusal) {
        if (refusal instanceof Invalid) {
            return 422;
        }
        if (refusal instanceof NotFound) {
            return 404;
        }
        if (refusal instanceof Conflict) {
            return 409;
        }
        if (refusal instanceof Stale) {
            return 412;
        }
        if (refusal instanceof PreconditionMissing) {
            return 428;
        }
        if (refusal instanceof TooLarge) {
            return 413;
        }
        if (refusal instanceof Forbidden) {
            return 403;
        }
        if (refusal instanceof TooMany) {
            return 429;
        }
        if (refusal instanceof Overloaded) {
            return 503;
        }
        throw new IllegalStateException("no status for " + refusal.getClass());
    }
}
