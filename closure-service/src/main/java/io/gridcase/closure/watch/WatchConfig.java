package io.gridcase.closure.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the deadlines are watched. */
@ConfigMapping(prefix = "gridcase.watch")
public interface WatchConfig {

    /** How long each replica rests after nothing was due: the most by which it is late when nothing holds it up. */
    @WithDefault("200ms")
    Duration every();

    /** Most cases in one transaction; the first of them is told of no sooner than the last. */
    @WithDefault("50")
    int batch();

    /** 超时倍数 up to which crossings are told. */
    @WithDefault("10")
    int mostMultiples();

    /** How long to wait before a case is looked at again whose year is in no working calendar. */
    @WithDefault("6h")
    Duration calendarPatience();

    /** After which time a case that failed is tried again; then twice that, and so on. */
    @WithDefault("10s")
    Duration firstRetry();

    /** The longest time between two tries. */
    @WithDefault("1h")
    Duration longestRetry();

    /** From how many failures in a row on somebody must look at it. */
    @WithDefault("5")
    int alarmAfter();
}
