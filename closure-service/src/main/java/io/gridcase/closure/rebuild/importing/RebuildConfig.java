package io.gridcase.closure.rebuild.importing;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** From what closure is rebuilt; unless it is, this is absent. */
@ConfigMapping(prefix = "gridcase.rebuild")
interface RebuildConfig {

    /** An export of the whole ledger; the service takes it in and ends. */
    Optional<Path> from();
}
