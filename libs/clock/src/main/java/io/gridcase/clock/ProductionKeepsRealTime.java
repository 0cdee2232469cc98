package io.gridcase.clock;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Refuses to start a service of profile {@code prod} with a clock that a file can set. */
@Singleton
class ProductionKeepsRealTime {

    private static final int BEFORE_ANY_WORK = 1;

    void check(@Observes @Priority(BEFORE_ANY_WORK) StartupEvent start, ClockConfig config) {
        check(ConfigUtils.getProfiles(), config);
    }

    static void check(List<String> profiles, ClockConfig config) {
        if (profiles.contains("prod") && config.file().isPresent()) {
            throw new ConfigurationException(
                    "Refusing to start: gridcase.clock.file sets the clock, which profile prod does not allow."
                            + " Remove it, or start with another quarkus.profile.");
        }
    }
}
