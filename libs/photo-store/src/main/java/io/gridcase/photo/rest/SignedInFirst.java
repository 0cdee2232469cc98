package io.gridcase.photo.rest;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Asks who is there before anything of a photo request is looked at, its media type included: 401 comes before 415. */
class SignedInFirst {

    private final CurrentIdentityAssociation caller;

    SignedInFirst(CurrentIdentityAssociation caller) {
        this.caller = caller;
    }

    @ServerRequestFilter(preMatching = true)
    public @Nullable Uni<@Nullable Response> refuseStrangers(ContainerRequestContext request) {
        if (!concernsPhotos(request)) {
            return null;
        }
        return caller.getDeferredIdentity().map(identity -> {
            if (identity.isAnonymous()) {
                throw new UnauthorizedException();
            }
            return null;
        });
    }

    /** What the upload protocol can do is told to anybody. */
    private static boolean concernsPhotos(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return (path.startsWith("/photos") || path.startsWith("/uploads"))
                && !request.getMethod().equals(HttpMethod.OPTIONS);
    }
}
