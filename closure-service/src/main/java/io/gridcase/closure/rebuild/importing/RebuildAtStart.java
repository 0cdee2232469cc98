package io.gridcase.closure.rebuild.importing;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** Where the service is started to be rebuilt, it does that and ends: 0 when all is there, 1 when not. */
@ApplicationScoped
class RebuildAtStart {

    private static final Logger LOG = Logger.getLogger(RebuildAtStart.class);

    private final RebuildFromFile rebuild;
    private final RebuildConfig config;

    RebuildAtStart(RebuildFromFile rebuild, RebuildConfig config) {
        this.rebuild = rebuild;
        this.config = config;
    }

    void start(@Observes StartupEvent start) {
        config.from().ifPresent(file -> new Thread(() -> run(file), "rebuild").start());
    }

    private void run(Path file) {
        try {
            rebuild.rebuild(file);
            Quarkus.asyncExit(0);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "cannot be rebuilt from %s", file);
            Quarkus.asyncExit(1);
        }
    }
}
