package io.gridcase.dispatch.delivery.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.ext.mail.StartTLSOptions;
import java.util.Optional;

/** The server that takes our mail. */
@ConfigMapping(prefix = "gridcase.notifications.mail")
public interface MailConfig {

    /** Without it there is no mail. */
    Optional<String> host();

    /** Of the host. */
    @WithDefault("587")
    int port();

    /** Whom the mail comes from, a plain address. */
    @WithDefault("gridcase@localhost")
    String from();

    /** For a server that wants to know who sends. */
    Optional<String> username();

    /** Of the username. */
    Optional<String> password();

    /** Whether the connection becomes a safe one: REQUIRED, OPTIONAL or DISABLED. */
    @WithDefault("REQUIRED")
    StartTLSOptions startTls();

    /** Whether it is a safe one from the beginning, as on port 465; then there is no STARTTLS. */
    @WithDefault("false")
    boolean tls();
}
