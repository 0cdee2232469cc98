package io.gridcase.dispatch.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.dispatch.notification.Subscription.Wanted;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** People say where they want to be told, and what. */
@ApplicationScoped
public class ManageSubscriptions {

    private static final Logger LOG = Logger.getLogger(ManageSubscriptions.class);
    private static final int MOST_OF_A_PERSON = 10;

    private final Subscriptions subscriptions;
    private final KnowListeners listeners;
    private final Destinations destinations;
    private final OwedNews owed;
    private final Clock clock;

    ManageSubscriptions(
            Subscriptions subscriptions,
            KnowListeners listeners,
            Destinations destinations,
            OwedNews owed,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.listeners = listeners;
        this.destinations = destinations;
        this.owed = owed;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<List<Subscription>> of(Caller by) {
        return subscriptions.of(by.username());
    }

    /** Asked again with the same id: what became of it, without the key. */
    @WithTransaction
    public Uni<Subscribed> add(UUID id, Wanted wanted, Caller by) {
        destinations.check(wanted.destination());
        return listeners
                .know(by)
                .chain(() -> subscriptions.find(id))
                .chain(found -> found.isPresent()
                        ? Uni.createFrom().item(() -> Subscribed.already(owned(found.get(), by)))
                        : addNew(id, wanted, by));
    }

    @WithTransaction
    public Uni<Subscription> change(UUID id, Wanted wanted, ExpectedVersion seen, Caller by) {
        destinations.check(wanted.destination());
        return subscriptions
                .of(by.username(), id)
                .invoke(subscription -> subscription.change(wanted, seen))
                .call(subscriptions::flush);
    }

    @WithTransaction
    public Uni<Void> remove(UUID id, ExpectedVersion seen, Caller by) {
        return subscriptions
                .of(by.username(), id)
                .invoke(subscription -> subscription.requireVersion(seen))
                .chain(subscriptions::remove)
                .invoke(() -> LOG.infof("subscription %s removed by %s", id, by.username()));
    }

    /** Another key from now on; the one before is signed with, too, for a day. */
    @WithTransaction
    public Uni<Subscribed> changeKey(UUID id, ExpectedVersion seen, Caller by) {
        return subscriptions
                .of(by.username(), id)
                .invoke(subscription -> subscription.changeKey(clock.instant(), seen))
                .call(subscriptions::flush)
                .invoke(() -> LOG.infof("subscription %s has another key, said %s", id, by.username()))
                .map(subscription -> Subscribed.now(subscription, key(subscription)));
    }

    /** At most one a minute arrives, however often it is asked for. */
    @WithTransaction
    public Uni<Void> tryOut(UUID id, Caller by) {
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var eventId = UUID.nameUUIDFromBytes("trial/%s/%s".formatted(id, minute).getBytes(UTF_8));
        return subscriptions
                .of(by.username(), id)
                .call(() -> listeners.know(by))
                .chain(subscription -> owed.oweTrial(id, eventId, clock.instant()));
    }

    private Uni<Subscribed> addNew(UUID id, Wanted wanted, Caller by) {
        return subscriptions
                .of(by.username())
                .invoke(those -> {
                    if (those.size() >= MOST_OF_A_PERSON) {
                        throw new TooManySubscriptions(MOST_OF_A_PERSON);
                    }
                })
                .map(those -> new Subscription(id, by.username(), wanted, clock.instant()))
                .call(subscriptions::add)
                .invoke(() -> LOG.infof(
                        "subscription %s by %s for %s", id, wanted.destination().channel(), by.username()))
                .map(added -> Subscribed.now(added, key(added)));
    }

    private Optional<String> key(Subscription of) {
        return of.destination().channel() == Channel.WEBHOOK
                ? Optional.of(destinations.webhookKey(of))
                : Optional.empty();
    }

    private static Subscription owned(Subscription found, Caller by) {
        if (!found.username().equals(by.username())) {
            throw new SubscriptionIdTaken();
        }
        return found;
    }
}
