package io.gridcase.intake.publicpage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** How the public reaches this service. */
@ConfigMapping(prefix = "gridcase.public")
public interface PublicConfig {

    /** The address in links that people outside are given; without a slash at its end. */
    @WithDefault("http://localhost:8081")
    URI url();

    /** Requests a minute from one address on the pages that need no sign-in, on each replica. */
    @WithDefault("120")
    int requestsPerMinute();
}
