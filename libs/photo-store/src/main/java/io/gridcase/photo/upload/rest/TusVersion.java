package io.gridcase.photo.upload.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every answer under /uploads names the version of the protocol; a request of another version is not looked at. */
class TusVersion {

    @ServerRequestFilter
    public void refuseOthers(ContainerRequestContext request) {
        boolean asksForOptions = request.getMethod().equals(HttpMethod.OPTIONS);
        if (isUpload(request) && !asksForOptions && !Tus.VERSION.equals(request.getHeaderString(Tus.RESUMABLE))) {
            throw new WebApplicationException(Response.Status.PRECONDITION_FAILED);
        }
    }

    @ServerResponseFilter
    public void name(ContainerRequestContext request, ContainerResponseContext answer) {
        if (isUpload(request)) {
            answer.getHeaders().putSingle(Tus.RESUMABLE, Tus.VERSION);
            answer.getHeaders().putSingle("Tus-Version", Tus.VERSION);
        }
    }

    private static boolean isUpload(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("/uploads");
    }
}
