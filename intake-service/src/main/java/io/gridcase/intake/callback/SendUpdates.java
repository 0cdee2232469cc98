package io.gridcase.intake.callback;

import io.gridcase.http.Outcome;
import io.gridcase.http.OutsideAddress;
import io.gridcase.http.Patience;
import io.gridcase.intake.client.CallbackConfig;
import io.gridcase.intake.client.CallbacksOff;
import io.gridcase.intake.secret.Seal;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Sends what is due, on every replica. A round does not wait for the last one, in which some server may still be keeping
 * its updates waiting: no client delays another.
 */
@ApplicationScoped
class SendUpdates {

    private static final Logger LOG = Logger.getLogger(SendUpdates.class);
    private static final int MOST_AT_ONCE = 256;
    private static final int LONGEST_FAILURE = 200;

    private final OwedUpdates owed;
    private final Post post;
    private final CallbackConfig config;
    private final Optional<Seal> seal;
    private final Patience patience;
    private final Clock clock;

    SendUpdates(OwedUpdates owed, Post post, CallbackConfig config, Clock clock) {
        this.owed = owed;
        this.post = post;
        this.config = config;
        this.seal = config.sealingKey().map(Seal::new);
        this.patience = new Patience(config.firstRetry(), config.longestRetry(), config.attempts());
        this.clock = clock;
    }

    @Scheduled(every = "{gridcase.callback.look-every}", skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> send() {
        var now = clock.instant();
        var until = now.plus(config.timeout().multipliedBy(3));
        return owed.take(now, until, config.atOnce())
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUni(this::send)
                .merge(MOST_AT_ONCE)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** A crash between the answer and the note sends it once more, under the same id. */
    private Uni<Void> send(OwedUpdate update) {
        return Uni.createFrom()
                .deferred(() -> post.form(address(update), form(update)))
                .map(status -> patience.answered(status, update.attempt(), clock.instant()))
                .onFailure()
                .recoverWithItem(failure -> patience.failed(words(failure), update.attempt(), clock.instant()))
                .invoke(outcome -> log(update, outcome))
                .chain(outcome -> owed.note(update, outcome));
    }

    /** Judged anew each time: what is trusted may have changed since the address was set. */
    private OutsideAddress address(OwedUpdate update) {
        return OutsideAddress.of(update.to().url(), config.trustedHosts().orElse(Set.of()));
    }

    private Map<String, String> form(OwedUpdate update) {
        var key = seal.orElseThrow(CallbacksOff::new)
                .open(update.to().sealedKey(), update.to().client());
        var form = new LinkedHashMap<>(Map.of("api_key", key.value()));
        form.putAll(update.told().form());
        return form;
    }

    private static String words(Throwable failure) {
        var words = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return words.substring(0, Math.min(words.length(), LONGEST_FAILURE));
    }

    private static void log(OwedUpdate update, Outcome outcome) {
        var what = "update %s for %s"
                .formatted(update.told().updateId(), update.to().client());
        if (outcome.arrivedAt() != null) {
            LOG.infof("%s has arrived", what);
        } else if (outcome.nextAt() != null) {
            LOG.warnf("%s is tried again: %s", what, outcome.failure());
        } else {
            LOG.errorf("%s is given up: %s", what, outcome.failure());
        }
    }
}
