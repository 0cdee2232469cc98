package io.gridcase.dispatch.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** As whom browsers are told (VAPID, RFC 8292). */
@ConfigMapping(prefix = "gridcase.notifications.web-push")
public interface WebPushConfig {

    /** Point on P-256, 65 bytes in Base64 for URLs; browsers subscribe with it. Without it there is no web push. */
    Optional<String> publicKey();

    /** 32 bytes in Base64 for URLs. */
    Optional<String> privateKey();

    /** Whom a push service may turn to: a mailto: or https: address. */
    @WithDefault("mailto:gridcase@localhost")
    String subject();

    /** How long a push service keeps it for a browser that is not there. */
    @WithDefault("24H")
    Duration keepFor();
}
