package io.gridcase.clock;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Whose time the service tells. */
@ConfigMapping(prefix = "gridcase.clock")
public interface ClockConfig {

    /**
     * The file that sets the clock, see {@link ShiftedClock}; empty (the default) means real time. For tests and
     * demonstrations: a service in profile {@code prod} refuses to start with it.
     */
    Optional<Path> file();
}
