package io.gridcase.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Tries again, in a new transaction each time, with growing pauses. */
@ApplicationScoped
class Redelivery {

    private static final Logger LOG = Logger.getLogger(Redelivery.class);

    private final MessagingConfig.Consumer config;
    private final Pool database;
    private final Vertx vertx;

    Redelivery(MessagingConfig config, Pool database, Vertx vertx) {
        this.config = config.consumer();
        this.database = database;
        this.vertx = vertx;
    }

    /** A bounded number of tries; those that failed because the database was away or two transactions met are free. */
    <T> Uni<T> untilHandled(String what, Supplier<Uni<T>> attempt) {
        return again(what, attempt, config.tries());
    }

    /** As many tries as it takes: for what must not be given up. */
    <T> Uni<T> untilDone(String what, Supplier<Uni<T>> attempt) {
        return again(what, attempt, Integer.MAX_VALUE);
    }

    private <T> Uni<T> again(String what, Supplier<Uni<T>> attempt, int tries) {
        return Uni.createFrom().deferred(() -> {
            Tries made = new Tries(what, tries);
            return Uni.createFrom()
                    .deferred(attempt::get)
                    .onFailure(failure -> !(failure instanceof FinalFailure))
                    .retry()
                    .when(failures -> failures.onItem().transformToUniAndConcatenate(made::after));
        });
    }

    /** The failed tries of one message so far. */
    private final class Tries {

        private final String what;
        private final int atMost;
        private int counted;
        private int all;

        Tries(String what, int atMost) {
            this.what = what;
            this.atMost = atMost;
        }

        /** An item when it is time to try again; it must not be empty, or nobody would try. */
        Uni<Long> after(Throwable failure) {
            all++;
            return counts(failure).chain(counts -> {
                if (counts && ++counted >= atMost) {
                    return Uni.createFrom().failure(failure);
                }
                LOG.warnf("%s will be tried again after try %d: %s", what, all, failure);
                return pause();
            });
        }

        /** A failure counts only if the database answers right after it and no other transaction was in the way. */
        private Uni<Boolean> counts(Throwable failure) {
            return Conflicts.met(failure)
                    ? Uni.createFrom().item(false)
                    : database.query("select 1")
                            .execute()
                            .map(rows -> true)
                            .onFailure()
                            .recoverWithItem(false);
        }

        /** A Vert.x timer, because the next transaction must begin on the context of the message. */
        private Uni<Long> pause() {
            Duration doubled = config.pauseAtLeast().multipliedBy(1L << Math.min(all - 1, 16));
            long longest = Math.min(doubled.toMillis(), config.pauseAtMost().toMillis());
            long millis = 1 + longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1);
            return Uni.createFrom().emitter(done -> vertx.setTimer(millis, done::complete));
        }
    }
}
