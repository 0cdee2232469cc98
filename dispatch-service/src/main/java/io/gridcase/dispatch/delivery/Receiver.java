package io.gridcase.dispatch.delivery;

import io.gridcase.dispatch.notification.Destination;
import io.gridcase.dispatch.notification.Language;
import io.gridcase.dispatch.notification.Subscription;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Who is told.
 *
 * @param signing of a webhook
 */
public record Receiver(UUID subscription, Destination destination, Language language, ZoneId zone, Signing signing) {

    /**
     * Which key the receiver knows.
     *
     * @param since when it was given to it
     */
    public record Signing(int generation, Instant since) {

        /** For a day after a change the key before is valid, too. */
        public IntStream generations(Instant now) {
            boolean changing = generation > 1 && now.isBefore(since.plus(Subscription.OVERLAP));
            return changing ? IntStream.of(generation, generation - 1) : IntStream.of(generation);
        }
    }
}
