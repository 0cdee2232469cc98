package io.gridcase.live.forgetting;

import io.gridcase.live.ChangeTable;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Deletes changes that nobody who was only briefly away can ask for any more. */
@ApplicationScoped
public class ForgetChanges {

    /** How long changes are kept for those who come back. */
    @ConfigMapping(prefix = "gridcase.live")
    public interface KeepConfig {

        /** Whoever was away longer reads everything anew. */
        @WithDefault("24h")
        Duration keepFor();

        /** How often older ones are deleted. */
        @WithDefault("10m")
        String forgetEvery();
    }

    private final List<ChangeTable> tables;
    private final KeepConfig config;

    ForgetChanges(@All List<ChangeTable> tables, KeepConfig config) {
        this.tables = tables;
        this.config = config;
    }

    @Scheduled(every = "{gridcase.live.forget-every}", skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> forget() {
        return Multi.createFrom()
                .iterable(tables)
                .onItem()
                .transformToUniAndConcatenate(table -> table.forget(config.keepFor()))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
