package io.gridcase.dispatch.running;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long, how often and from where somebody may watch the desk. */
@QuarkusTest
class LiveDeskLimitsTest extends WatchedDesk {

    @Test
    void who_was_away_too_long_reads_anew() throws SQLException {
        var begin = watch(People.municipalHandler());
        begin.close();
        var caseNumber = dispatchedCase();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update assignment_change_forgotten f set transaction = c.transaction, id = c.id"
                    + " from assignment_change c where c.case_number = '%s'".formatted(caseNumber));
        }
        var late = watch(People.municipalHandler(), begin.lastId()).awaited("reset");
        var next = dispatchedCase();

        awaitLast(late, next, version(next));
        assertThat(late.of(caseNumber)).isEmpty();
    }

    @Test
    void an_id_of_another_database_reads_anew() {
        var stranger = watch(People.municipalHandler(), "999999999999999-1").awaited("reset");
        var next = dispatchedCase();

        awaitLast(stranger, next, version(next));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "1", "-1-1", "1-", "1-1-1", "1-9999999999999999999", "1-1;drop table assignment"})
    void an_id_of_one_s_own_making_is_refused(String id) {
        as(People.municipalHandler())
                .header("Last-Event-ID", id)
                .get("/desk/events")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:gridcase:problem:malformed-event-id"));
    }

    @Test
    void nobody_watches_more_than_five_times_at_once() throws Exception {
        var busy = People.withOnly("handler");
        for (int i = 0; i < 5; i++) {
            watch(busy);
        }

        assertThat(EventStream.status(busy)).isEqualTo(429);
        opened.get(0).close();
        // The server learns of it when it next has something to say.
        await().atMost(40, SECONDS).until(() -> EventStream.status(busy) == 200);
    }

    @Test
    void a_stream_ends_with_its_token() {
        clock.set(Instant.now().plusSeconds(3_600 - 2).toString());

        var stream = watch(People.municipalHandler());

        await().atMost(20, SECONDS).until(stream::hasEnded);
    }
}
