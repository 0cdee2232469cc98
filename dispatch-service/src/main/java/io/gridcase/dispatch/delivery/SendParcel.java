package io.gridcase.dispatch.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.gridcase.http.Outcome;
import io.gridcase.http.Patience;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;

/** Sends what goes in one parcel, and notes of each thing in it what became of it. */
@ApplicationScoped
class SendParcel {

    private static final int LONGEST_FAILURE = 200;

    private final OwedNotifications owed;
    private final Carriers carriers;
    private final DeliveryMetrics metrics;
    private final Patience patience;
    private final Clock clock;

    SendParcel(OwedNotifications owed, Carriers carriers, DeliveryMetrics metrics, DeliveryConfig config, Clock clock) {
        this.owed = owed;
        this.carriers = carriers;
        this.metrics = metrics;
        this.patience = new Patience(
                config.firstRetry(),
                config.longestRetry(),
                config.attempts(),
                () -> ThreadLocalRandom.current().nextDouble() / 4);
        this.clock = clock;
    }

    /** A crash between the answer and the note sends it once more, under the same id. */
    Uni<Void> send(List<OwedNotification> together) {
        if (together.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var parcel = parcel(together);
        return Uni.createFrom()
                .deferred(() -> carriers.of(parcel.to().destination().channel()).carry(parcel))
                .map(this::answered)
                .onFailure()
                .recoverWithItem(this::failed)
                .chain(outcome -> note(together, outcome));
    }

    private Uni<Void> note(List<OwedNotification> together, IntFunction<Outcome> outcome) {
        return Multi.createFrom()
                .iterable(together)
                .onItem()
                .transformToUniAndConcatenate(one -> note(one, outcome.apply(one.attempt())))
                .collect()
                .last();
    }

    private Uni<Void> note(OwedNotification one, Outcome outcome) {
        metrics.tried(one, outcome);
        return owed.note(one, outcome);
    }

    private IntFunction<Outcome> answered(int status) {
        return attempt -> patience.answered(status, attempt, clock.instant());
    }

    private IntFunction<Outcome> failed(Throwable why) {
        return why instanceof NotTaken refused && refused.isForGood()
                ? attempt -> Outcome.givenUp(clock.instant(), words(why))
                : attempt -> patience.failed(words(why), attempt, clock.instant());
    }

    /** What went wrong, without what was said: others' words may contain an address. */
    private static String words(Throwable why) {
        var words = why instanceof NotTaken
                ? String.valueOf(why.getMessage())
                : why.getClass().getSimpleName();
        return words.substring(0, Math.min(words.length(), LONGEST_FAILURE));
    }

    private static Parcel parcel(List<OwedNotification> together) {
        var first = together.get(0);
        var ids = together.stream().map(one -> one.eventId().toString()).collect(joining("/"));
        return new Parcel(
                together.size() == 1 ? first.eventId() : UUID.nameUUIDFromBytes(ids.getBytes(UTF_8)),
                first.to(),
                together.stream().map(OwedNotification::told).toList());
    }
}
