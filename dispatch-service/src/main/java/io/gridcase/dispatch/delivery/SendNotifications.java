package io.gridcase.dispatch.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.gridcase.dispatch.delivery.OwedNotifications.Most;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Sends what is due, on every replica. A round does not wait for the last one, in which some server may still be keeping
 * its notifications waiting: nobody delays anybody else.
 */
@ApplicationScoped
public class SendNotifications {

    /** Of the schedule, to pause it by. */
    public static final String SCHEDULE = "notifications";

    private final OwedNotifications owed;
    private final SendParcel sendParcel;
    private final DeliveryConfig config;
    private final Clock clock;

    SendNotifications(OwedNotifications owed, SendParcel sendParcel, DeliveryConfig config, Clock clock) {
        this.owed = owed;
        this.sendParcel = sendParcel;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = SCHEDULE,
            every = "{gridcase.notifications.look-every}",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public Uni<Void> send() {
        var now = clock.instant();
        var until = now.plus(config.timeout().multipliedBy(3));
        return owed.take(now, until, new Most(config.atOnce(), config.ofASubscription()))
                .onItem()
                .transformToMulti(taken -> Multi.createFrom().iterable(together(taken)))
                .onItem()
                .transformToUni(taken -> send(taken, now))
                .merge(config.atOnce())
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Several mails to one address are one; everything else goes alone, the longest owed first. */
    private static Collection<List<OwedNotification>> together(List<OwedNotification> taken) {
        return taken.stream()
                .collect(groupingBy(
                        one -> one.isMail() ? one.to().subscription() : one.id(), LinkedHashMap::new, toList()))
                .values();
    }

    private Uni<Void> send(List<OwedNotification> taken, Instant now) {
        return Multi.createFrom()
                .iterable(taken)
                .onItem()
                .transformToUniAndConcatenate(one -> setAside(one, now))
                .collect()
                .last()
                .chain(() -> sendParcel.send(
                        taken.stream().filter(one -> one.isToBeSent(now)).toList()));
    }

    /** Also what was due while its receiver sleeps, or has other duties now. */
    private Uni<Void> setAside(OwedNotification one, Instant now) {
        return one.mayBeHeard(now)
                ? one.quietUntil(now)
                        .map(end -> owed.putOff(one, end))
                        .orElseGet(() -> Uni.createFrom().voidItem())
                : owed.drop(one);
    }
}
