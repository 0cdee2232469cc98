package io.gridcase.intake.profile;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Which city this is. */
@ConfigMapping(prefix = "gridcase.city-profile")
public interface ProfileConfig {

    /** Folder with the files of the city profile; read when the service starts. */
    Path dir();
}
