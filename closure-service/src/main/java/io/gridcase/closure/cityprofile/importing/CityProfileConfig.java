package io.gridcase.closure.cityprofile.importing;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Which city this is. */
@ConfigMapping(prefix = "gridcase.city-profile")
interface CityProfileConfig {

    /** Folder of the city profile; read once, at start-up. */
    Path dir();
}
