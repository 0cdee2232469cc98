package io.gridcase.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What every service's HTTP side can be told. */
@ConfigMapping(prefix = "gridcase.web")
public interface WebConfig {

    /** Largest request body in bytes; one photo (20 MB) and its multipart wrapping fit. */
    @WithDefault("21M")
    MemorySize maxBodySize();
}
