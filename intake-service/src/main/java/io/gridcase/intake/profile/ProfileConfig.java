package io.gridcase.intake.profile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Which city this is. */
@ConfigMapping(prefix = "gridcase.city-profile")
public interface ProfileConfig {

    /** Folder with the files of the city profile; read when the service starts. */
    Path dir();

    /** How often a replica looks whether another one has imported a changed profile. */
    @WithDefault("5s")
    Duration lookEvery();
}
