package io.gridcase.web;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A bug: logged once, here, under a number that the answer carries; the answer tells nothing else. */
class UnknownErrorMapper {

    private static final Logger LOG = Logger.getLogger(UnknownErrorMapper.class);

    @ServerExceptionMapper
    Response failed(Throwable bug) {
        return problem(bug).response();
    }

    static Problem problem(Throwable bug) {
        var incident = UUID.randomUUID().toString();
        LOG.errorf(bug, "unexpected failure %s", incident);
        return new Problem(
                "urn:gridcase:problem:internal-error",
                "系统内部错误 / Internal error",
                500,
                "the failure is logged under the number in \"incident\"",
                List.of(),
                Map.of("incident", incident));
    }
}
