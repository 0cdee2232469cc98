package io.gridcase.intake.grid;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How exactly a position must lie in a grid. */
@ConfigMapping(prefix = "gridcase.grids")
public interface GridConfig {

    /** A position in no grid is answered for by the nearest within its accuracy, but never further than this. */
    @WithDefault("200")
    double nearestWithinMetres();
}
