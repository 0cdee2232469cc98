package io.gridcase.dispatch.alarm;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How timers are fired. */
@ConfigMapping(prefix = "gridcase.timers")
public interface TimerConfig {

    /** How often each replica looks for what is due: the most by which a timer is late when nothing holds it up. */
    @WithDefault("1s")
    Duration every();

    /** Most cases in one transaction. */
    @WithDefault("200")
    int batch();

    /** After which time a case whose timer failed is tried again; then twice that, and so on. */
    @WithDefault("10s")
    Duration firstRetry();

    /** The longest time between two tries. */
    @WithDefault("1h")
    Duration longestRetry();

    /** From how many failures in a row on somebody must look at it. */
    @WithDefault("5")
    int alarmAfter();
}
