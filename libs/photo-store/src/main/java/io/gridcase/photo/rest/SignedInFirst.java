package io.gridcase.photo.rest;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Asks who is there before anything of a photo request is looked at, its media type included: 401 comes before 415. */
class SignedInFirst {

    private static final Pattern PHOTO_PATHS = Pattern.compile("/photos(/.*)?");

    private final CurrentIdentityAssociation caller;

    SignedInFirst(CurrentIdentityAssociation caller) {
        this.caller = caller;
    }

    @ServerRequestFilter(preMatching = true)
    public @Nullable Uni<@Nullable Response> refuseStrangers(ContainerRequestContext request) {
        if (!PHOTO_PATHS.matcher(request.getUriInfo().getPath()).matches()) {
            return null;
        }
        return caller.getDeferredIdentity().map(identity -> {
            if (identity.isAnonymous()) {
                throw new UnauthorizedException();
            }
            return null;
        });
    }
}
