package io.gridcase.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Without a valid token: 401 with a challenge. With one that does not reach: 403. */
class AuthenticationErrorMapper {

    @ServerExceptionMapper
    Response notSignedIn(UnauthorizedException refused) {
        return challenge();
    }

    @ServerExceptionMapper
    Response tokenRefused(AuthenticationFailedException refused) {
        return challenge();
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException refused) {
        return StatusProblems.of(403).response();
    }

    private static Response challenge() {
        return Response.fromResponse(StatusProblems.of(401).response())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
