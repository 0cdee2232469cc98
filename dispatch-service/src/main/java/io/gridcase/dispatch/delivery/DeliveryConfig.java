package io.gridcase.dispatch.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How people are told. A channel that is not set up is off. */
@ConfigMapping(prefix = "gridcase.notifications")
public interface DeliveryConfig {

    /** How often it is looked for what is to be sent, as in {@code 1s}; {@code off} for never. */
    @WithDefault("1s")
    String lookEvery();

    /** How often the metrics are taken. */
    @WithDefault("15s")
    String measureEvery();

    /** How many notifications are begun at a time by one replica. */
    @WithDefault("200")
    int atOnce();

    /** How many of them for one subscription. */
    @WithDefault("20")
    int ofASubscription();

    /** How long another server may take to answer. */
    @WithDefault("10S")
    Duration timeout();

    /** How long the first failed attempt is rested; each further one twice as long, and up to a quarter more. */
    @WithDefault("30S")
    Duration firstRetry();

    /** How long it is rested at most. */
    @WithDefault("1H")
    Duration longestRetry();

    /** After how many failed attempts a notification is given up; 15 take some eight hours. */
    @WithDefault("15")
    int attempts();

    /** How long what was sent or given up is kept. */
    @WithDefault("30D")
    Duration keepFor();

    /** Hosts that may have addresses of this network, and may be called without TLS. */
    Optional<Set<String>> trustedHosts();

    /** Where the desk shows a case: the case number is put behind it. Without it there is no link. */
    Optional<String> caseUrl();

    Webhook webhook();

    /** To servers. */
    interface Webhook {

        /** 32 bytes in Base64, the same on all replicas: the keys under which webhooks are signed follow from it. */
        Optional<String> key();
    }
}
