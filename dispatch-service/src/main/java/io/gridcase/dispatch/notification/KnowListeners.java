package io.gridcase.dispatch.notification;

import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/**
 * Keeps what people may be told as their last token said it. Nobody tells this service when a duty ends, so a token is
 * believed for a while only: whoever does not come back is told nothing any more.
 */
@ApplicationScoped
public class KnowListeners {

    /** Longer than a holiday week and the weekends around it, shorter than a month's notice. */
    private static final Duration BELIEVED = Duration.ofDays(14);

    private final Listeners listeners;
    private final Clock clock;

    KnowListeners(Listeners listeners, Clock clock) {
        this.listeners = listeners;
        this.clock = clock;
    }

    Uni<Void> know(Caller caller) {
        return listeners.know(
                caller.username(), Duties.of(caller), clock.instant().plus(BELIEVED));
    }

    /** Whenever somebody calls who may want to be told. */
    @WithTransaction
    public Uni<Void> renew(Caller caller) {
        return listeners.renew(
                caller.username(), Duties.of(caller), clock.instant().plus(BELIEVED));
    }

    @WithTransaction
    public Uni<KeptQuietHours> quietHours(Caller of) {
        return listeners.quietHours(of.username());
    }

    @WithTransaction
    public Uni<KeptQuietHours> keepQuiet(QuietHours hours, ExpectedVersion seen, Caller by) {
        return know(by).chain(() -> listeners.keep(by.username(), hours, seen, clock.instant()));
    }
}
