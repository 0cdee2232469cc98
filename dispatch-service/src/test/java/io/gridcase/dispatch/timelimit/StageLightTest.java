package io.gridcase.dispatch.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.workingtime.TimeLimitUnit;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageLightTest {

    @ParameterizedTest
    @CsvSource({
        "2017-06-30T02:00:00Z, GREEN",
        "2017-07-06T01:59:59.999999Z, GREEN",
        "2017-07-06T02:00:00Z, YELLOW",
        "2017-07-07T02:00:00Z, YELLOW",
        "2017-07-07T02:00:00.000001Z, RED"
    })
    void the_light_follows_the_clock(Instant now, StageLight light) {
        assertThat(StageLight.at(now, Optional.of(deadline()))).isEqualTo(light);
    }

    @Test
    void without_a_limit_there_is_no_light() {
        assertThat(StageLight.at(Instant.EPOCH, Optional.empty())).isEqualTo(StageLight.NONE);
    }

    @Test
    void while_suspended_the_light_stays() {
        var suspended = deadline().suspend(Instant.parse("2017-07-03T02:00:00Z"));

        assertThat(StageLight.at(Instant.parse("2017-12-01T02:00:00Z"), Optional.of(suspended)))
                .isEqualTo(StageLight.GREEN);
    }

    private static GrantedDeadline deadline() {
        var limit = new AppliedLimit("INCIDENT/06050/2", 5, TimeLimitUnit.WORK_DAY, "CITY_SAMPLE", "2026-1");
        return new GrantedDeadline(
                limit,
                DeadlineClock.started(Instant.parse("2017-06-30T02:00:00Z"), null),
                Instant.parse("2017-07-06T02:00:00Z"),
                Instant.parse("2017-07-07T02:00:00Z"));
    }
}
