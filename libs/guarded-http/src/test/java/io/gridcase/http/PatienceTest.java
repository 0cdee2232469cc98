package io.gridcase.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatienceTest {

    private static final Instant NOW = Instant.parse("2017-06-30T02:00:00Z");

    private final Patience patience = new Patience(Duration.ofMinutes(1), Duration.ofHours(6), 20);

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "9, 256", "10, 360", "19, 360"})
    void each_rest_is_twice_the_last_up_to_six_hours(int attempt, int minutes) {
        assertThat(patience.failed("silence", attempt, NOW))
                .isEqualTo(Outcome.postponed(NOW.plus(Duration.ofMinutes(minutes)), "silence"));
    }

    @Test
    void the_last_attempt_is_the_last() {
        assertThat(patience.failed("silence", 20, NOW)).isEqualTo(Outcome.givenUp(NOW, "silence"));
        assertThat(patience.answered(503, 20, NOW)).isEqualTo(Outcome.givenUp(NOW, "HTTP 503"));
    }

    @Test
    void any_number_of_attempts_can_be_configured() {
        assertThat(new Patience(Duration.ofMinutes(1), Duration.ofHours(6), 1000).failed("silence", 999, NOW))
                .isEqualTo(Outcome.postponed(NOW.plus(Duration.ofHours(6)), "silence"));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 204, 299})
    void what_was_taken_has_arrived(int status) {
        assertThat(patience.answered(status, 1, NOW)).isEqualTo(Outcome.arrived(NOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504, 599})
    void what_may_pass_is_tried_again(int status) {
        assertThat(patience.answered(status, 1, NOW).nextAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 301, 302, 307, 308, 400, 401, 403, 404, 409, 410, 422})
    void what_is_refused_is_given_up(int status) {
        assertThat(patience.answered(status, 1, NOW)).isEqualTo(Outcome.givenUp(NOW, "HTTP " + status));
    }

    @Test
    void not_everybody_comes_back_at_once() {
        var spread = new Patience(Duration.ofMinutes(1), Duration.ofHours(6), 20, () -> 0.25);

        assertThat(spread.failed("silence", 1, NOW).nextAt()).isEqualTo(NOW.plusSeconds(75));
    }
}
