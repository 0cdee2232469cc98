package io.gridcase.intake.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.gridcase.http.Outcome;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one replica is sending no other sends, until that one must be gone. */
@QuarkusTest
class TakeUpdatesTest extends Telling {

    @Inject
    OwedUpdates owed;

    /** Whoever took it is gone with its answer; nobody told. */
    @Test
    void what_a_killed_replica_was_sending_another_sends() {
        partner.answers(503);
        var report = partner.reports();
        soon(() -> partner.undelivered().body("items[0].attempts", is(1)));
        var lost = owed.take(Instant.now().plusSeconds(60), Instant.now().plusSeconds(5), 20)
                .await()
                .indefinitely();
        assertThat(lost)
                .extracting(update -> update.told().reportId().toString())
                .contains(report);
        partner.answers(200);

        soon(() -> partner.undelivered().body("items", empty()));
        var late = lost.get(0);
        owed.note(late, Outcome.givenUp(Instant.now(), "too late")).await().indefinitely();
        partner.undelivered().body("items", empty());
    }

    @Test
    void nobody_takes_what_another_is_sending() {
        partner.answers(503);
        partner.reports();
        soon(() -> partner.undelivered().body("items[0].attempts", is(1)));
        var later = Instant.now().plusSeconds(60);
        var first = owed.take(later, later.plusSeconds(1), 20).await().indefinitely();

        assertThat(mine(first)).isEqualTo(1);
        assertThat(mine(owed.take(later, later.plusSeconds(1), 20).await().indefinitely()))
                .isZero();
        assertThat(mine(owed.take(later.plusSeconds(2), later.plusSeconds(3), 20)
                        .await()
                        .indefinitely()))
                .isEqualTo(1);
    }

    private long mine(List<OwedUpdate> taken) {
        return taken.stream()
                .filter(update -> update.to().client().equals(partner.code()))
                .count();
    }
}
