package io.gridcase.dispatch.delivery;

import io.gridcase.web.AreaScope;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.jboss.logging.Logger;

/** Shows what did not arrive, and has it sent again. */
@ApplicationScoped
public class HandleUndelivered {

    private static final Logger LOG = Logger.getLogger(HandleUndelivered.class);

    private final UndeliveredNotifications notifications;
    private final Clock clock;

    HandleUndelivered(UndeliveredNotifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<List<Undelivered>> page(AreaScope areas, long after, int limit) {
        return notifications.page(areas, after, limit);
    }

    /** @return how many are due now */
    @WithTransaction
    public Uni<Integer> sendAllAgain(Caller by) {
        return notifications
                .makeDue(by.areas(), OptionalLong.empty(), clock.instant())
                .invoke(many -> LOG.infof("%d notifications are sent again, said %s", many, by.username()));
    }

    /** Fails with {@link UnknownNotification}. */
    @WithTransaction
    public Uni<Void> sendAgain(long id, Caller by) {
        return notifications
                .makeDue(by.areas(), OptionalLong.of(id), clock.instant())
                .invoke(many -> {
                    if (many == 0) {
                        throw new UnknownNotification();
                    }
                })
                .invoke(() -> LOG.infof("notification %d is sent again, said %s", id, by.username()))
                .replaceWithVoid();
    }
}
