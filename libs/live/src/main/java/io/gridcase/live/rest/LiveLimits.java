package io.gridcase.live.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many may watch through one replica, and what they hear while nothing happens. */
@ConfigMapping(prefix = "gridcase.live")
public interface LiveLimits {

    @WithDefault("2000")
    int streams();

    /** One for each window that is open. */
    @WithDefault("5")
    int streamsOfAPerson();

    /** Keeps proxies from hanging up, and shows the browser that the line still stands. */
    @WithDefault("15s")
    Duration aliveEvery();
}
