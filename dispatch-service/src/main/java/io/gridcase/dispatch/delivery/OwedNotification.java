package io.gridcase.dispatch.delivery;

import io.gridcase.dispatch.notification.Channel;
import io.gridcase.dispatch.notification.Duties;
import io.gridcase.dispatch.notification.QuietHours;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A notification that this replica is to send now.
 *
 * @param attempt from 1
 * @param until when it counts as lost and another replica sends it
 */
public record OwedNotification(
        long id, UUID eventId, Receiver to, Listener listener, Told told, int attempt, Instant until) {

    /**
     * Whose subscription it is, as known now.
     *
     * @param trustedUntil when the duties are not believed any more
     */
    public record Listener(Duties duties, Instant trustedUntil, QuietHours quietHours) {}

    /** Duties may have ended since it was owed. A trial says nothing that is not everybody's. */
    boolean mayBeHeard(Instant now) {
        var kind = told.kind();
        var subject = told.subject();
        return kind == null
                || subject == null
                || listener.trustedUntil().isAfter(now)
                        && listener.duties()
                                .letHear(kind, Optional.ofNullable(subject.department()), subject.gridCode());
    }

    /** Until when it has to wait for the morning. */
    Optional<Instant> quietUntil(Instant now) {
        return told.urgent() ? Optional.empty() : listener.quietHours().endIfQuiet(now, to.zone());
    }

    boolean isToBeSent(Instant now) {
        return mayBeHeard(now) && quietUntil(now).isEmpty();
    }

    boolean isMail() {
        return to.destination().channel() == Channel.EMAIL;
    }
}
