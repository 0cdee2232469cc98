package io.gridcase.intake.publicpage.rest;

import io.gridcase.intake.publicpage.LimitVisitors;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Counts every request to the public pages by the address it comes from. Behind a proxy that address is the proxy's
 * unless {@code quarkus.http.proxy.*} says whose word about it is believed.
 */
class VisitorFilter {

    private final LimitVisitors visitors;
    private final CurrentVertxRequest current;

    VisitorFilter(LimitVisitors visitors, CurrentVertxRequest current) {
        this.visitors = visitors;
        this.current = current;
    }

    @ServerRequestFilter
    void count(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        if (path.startsWith("/follow/") || path.startsWith("/open311/")) {
            visitors.visit(current.getCurrent().request().remoteAddress().hostAddress());
        }
    }
}
