package io.gridcase.dispatch.live.persistence;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Deletes changes that nobody who was only briefly away can ask for any more, and notes how far. */
@ApplicationScoped
class ForgetChanges {

    /** How long changes are kept for those who come back. */
    @ConfigMapping(prefix = "gridcase.live")
    interface LiveConfig {

        /** Whoever was away longer reads everything anew. */
        @WithDefault("24h")
        Duration keepFor();

        /** How often older ones are deleted. */
        @WithDefault("10m")
        String forgetEvery();
    }

    /** The clock is the database's own, which also stamped the rows. */
    private static final String FORGET = """
            with gone as (
                delete from assignment_change where at < clock_timestamp() - make_interval(secs => $1)
                returning transaction, id)
            update assignment_change_forgotten f
            set transaction = last.transaction, id = last.id
            from (select transaction, id from gone order by transaction desc, id desc limit 1) last
            where (f.transaction, f.id) < (last.transaction, last.id)
            """;

    private final Pool database;
    private final LiveConfig config;

    ForgetChanges(Pool database, LiveConfig config) {
        this.database = database;
        this.config = config;
    }

    @Scheduled(every = "{gridcase.live.forget-every}", skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> forget() {
        return database.preparedQuery(FORGET)
                .execute(Tuple.of((double) config.keepFor().toSeconds()))
                .replaceWithVoid();
    }
}
