package io.gridcase.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a service says and hears events; durations as {@code 250ms}, {@code 10s} or {@code 30d}. */
@ConfigMapping(prefix = "gridcase.messaging")
public interface MessagingConfig {

    /** Short name of the service ({@code intake}): its events come from {@code /intake}, its dead letters go to {@code intake.dead-letters}. */
    String service();

    /** How outbox rows reach Kafka. */
    Relay relay();

    /** What happens to a message that cannot be handled. */
    Consumer consumer();

    /** How outbox rows reach Kafka. */
    interface Relay {

        /** Whether this replica sends; a replica that does not still writes its outbox. */
        @WithDefault("true")
        boolean enabled();

        /** How long a bucket stays with a replica that has stopped renewing. */
        @WithDefault("10s")
        Duration lease();

        /** How often leases are renewed and the backlog is measured; well below {@link #lease()}. */
        @WithDefault("3s")
        Duration renewEvery();

        /** Rows sent in one pass, over all buckets of the replica. */
        @WithDefault("500")
        int batch();

        /** Pause after a pass that moved something: what is committed meanwhile goes together. */
        @WithDefault("25ms")
        Duration gather();

        /** First pause after an empty pass; doubles up to {@link #pollAtMost()}. */
        @WithDefault("100ms")
        Duration pollAtLeast();

        /** Longest pause, and so the longest wait for an event committed by another replica. */
        @WithDefault("1s")
        Duration pollAtMost();

        /** How long Kafka may take to acknowledge before the row counts as unsent and its topic rests. */
        @WithDefault("15s")
        Duration sendTimeout();

        /** Longest rest of a topic that cannot be reached. */
        @WithDefault("10s")
        Duration restAtMost();

        /** How often a row that Kafka refuses for its content is tried before it moves to {@code outbox_dead}. */
        @WithDefault("3")
        int poisonTries();
    }

    /** What happens to a message that cannot be handled. */
    interface Consumer {

        /** Tries, while the database answers, before a message becomes a dead letter. */
        @WithDefault("5")
        int tries();

        /** Pause before the second try; doubles, with jitter, up to {@link #pauseAtMost()}. */
        @WithDefault("100ms")
        Duration pauseAtLeast();

        /** Longest pause between tries, also while the database is away. */
        @WithDefault("5s")
        Duration pauseAtMost();

        /** How long the inbox remembers; longer than any topic keeps a message that may come again. */
        @WithDefault("30d")
        Duration remember();
    }
}
