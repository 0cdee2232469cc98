package io.gridcase.dispatch.delivery.sms;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The gateway that sends short messages for us. */
@ConfigMapping(prefix = "gridcase.notifications.sms")
public interface SmsConfig {

    /** Where messages are posted; inside only when its host is trusted. Without it there are no short messages. */
    Optional<String> url();

    /** Sent as bearer token. */
    Optional<String> token();
}
