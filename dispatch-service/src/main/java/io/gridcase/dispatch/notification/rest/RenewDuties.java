package io.gridcase.dispatch.notification.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gridcase.dispatch.notification.Duties;
import io.gridcase.dispatch.notification.KnowListeners;
import io.gridcase.web.Caller;
import io.gridcase.web.CallerFromToken;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Each call shows anew what somebody may be told. Written at once when it is not what it was, else once an hour: a person
 * who lost a duty is told nothing of it from the next call on.
 */
@ApplicationScoped
class RenewDuties {

    private static final Logger LOG = Logger.getLogger(RenewDuties.class);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private final KnowListeners listeners;
    private final CallerFromToken token;
    private final CurrentIdentityAssociation identity;
    private final Clock clock;
    private final Cache<String, Seen> seen =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Seen(Duties duties, Instant at) {}

    RenewDuties(KnowListeners listeners, CallerFromToken token, CurrentIdentityAssociation identity, Clock clock) {
        this.listeners = listeners;
        this.token = token;
        this.identity = identity;
        this.clock = clock;
    }

    /** After the roles were checked, before anything is done. Whatever happens here, the answer stays what it is. */
    @ServerRequestFilter
    public Uni<Void> renew() {
        return identity.getDeferredIdentity()
                .chain(known -> known.isAnonymous() ? Uni.createFrom().voidItem() : renew(token.caller()))
                .onFailure()
                .invoke(why -> LOG.warn("what somebody may be told was not renewed", why))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> renew(Caller caller) {
        var now = new Seen(Duties.of(caller), clock.instant());
        return isKnown(caller.username(), now)
                ? Uni.createFrom().voidItem()
                : listeners.renew(caller).invoke(() -> seen.put(caller.username(), now));
    }

    private boolean isKnown(String username, Seen now) {
        var last = seen.getIfPresent(username);
        return last != null
                && last.duties().equals(now.duties())
                && now.at().isBefore(last.at().plus(FRESH));
    }
}
