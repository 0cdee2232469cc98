package io.gridcase.intake.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the desk shares its work. */
@ConfigMapping(prefix = "gridcase.desk")
public interface DeskConfig {

    /** How long a claimed report is kept for its officer; after that anybody may get it. */
    @WithDefault("10M")
    Duration claimLasts();
}
