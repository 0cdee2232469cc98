package io.gridcase.intake.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant NOW = Instant.parse("2017-06-30T02:00:00Z");

    @Test
    void a_minutes_worth_of_visits_may_come_at_once_and_then_one_by_one() {
        var pace = new Pace(3);
        var third = pace.visit(pace.visit(pace.visit(Instant.EPOCH, NOW), NOW), NOW);

        assertThatThrownBy(() -> pace.visit(third, NOW))
                .asInstanceOf(type(TooManyRequests.class))
                .extracting(TooManyRequests::retryAfterSeconds)
                .isEqualTo(20L);
        assertThatThrownBy(() -> pace.visit(third, NOW.plusSeconds(19))).isInstanceOf(TooManyRequests.class);
        assertThat(pace.visit(third, NOW.plusSeconds(20))).isEqualTo(NOW.plusSeconds(80));
    }

    @Test
    void a_refused_visit_uses_up_nothing() {
        var pace = new Pace(1);
        var used = pace.visit(Instant.EPOCH, NOW);

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> pace.visit(used, NOW.plusSeconds(30))).isInstanceOf(TooManyRequests.class);
        }
        assertThat(pace.visit(used, NOW.plusSeconds(60))).isEqualTo(NOW.plusSeconds(120));
    }

    @Property(tries = 200)
    void never_more_than_two_minutes_worth_in_any_minute_and_whoever_waits_as_told_is_heard(
            @ForAll @IntRange(min = 1, max = 120) int perMinute,
            @ForAll @IntRange(min = 10, max = 5000) int stepMillis) {
        var pace = new Pace(perMinute);
        var used = Instant.EPOCH;
        int heard = 0;
        for (var now = NOW; now.isBefore(NOW.plusSeconds(60)); now = now.plusMillis(stepMillis)) {
            try {
                used = pace.visit(used, now);
                heard++;
            } catch (TooManyRequests refused) {
                pace.visit(used, now.plus(Duration.ofSeconds(refused.retryAfterSeconds())));
            }
        }
        assertThat(heard).isBetween(1, 2 * perMinute);
    }
}
