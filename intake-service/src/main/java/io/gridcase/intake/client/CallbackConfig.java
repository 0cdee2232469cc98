package io.gridcase.intake.client;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How clients are told by themselves what happened to their reports. */
@ConfigMapping(prefix = "gridcase.callback")
public interface CallbackConfig {

    /** 32 bytes in Base64, the same on all replicas: keeps the clients' secrets. Without it no client has a callback. */
    Optional<String> sealingKey();

    /** Hosts that may have addresses of this network, and may be called without TLS. */
    Optional<Set<String>> trustedHosts();

    /** How often it is looked for what is to be sent, as in {@code 1s}; {@code off} for never. */
    @WithDefault("1s")
    String lookEvery();

    /** How often the metrics are taken. */
    @WithDefault("15s")
    String measureEvery();

    /** How many updates of one client are begun at a time. */
    @WithDefault("20")
    int atOnce();

    /** How long a client's server may take to answer. */
    @WithDefault("10S")
    Duration timeout();

    /** How long the first failed attempt is rested; each further one twice as long. */
    @WithDefault("1M")
    Duration firstRetry();

    /** How long it is rested at most. */
    @WithDefault("6H")
    Duration longestRetry();

    /** After how many failed attempts an update is given up; 20 take some three days. */
    @WithDefault("20")
    int attempts();
}
