package io.gridcase.dispatch.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dispatcher has 15 minutes, a department an hour of work; the holidays of 2017 alone are known. */
class BeginStageTest {

    private final Assignment assignment = new Assignment(Fixtures.caseNumber(), Fixtures.filed());

    @ParameterizedTest(name = "dispatched at {0}, to be accepted until {1}: {2}")
    @CsvSource({
        "2017-06-30T02:00:00Z, 2017-06-30T03:00:00Z, in the morning",
        "2017-06-30T03:30:00Z, 2017-06-30T06:30:00Z, over lunch",
        "2017-06-30T09:40:00Z, 2017-07-03T00:40:00Z, over the weekend",
        "2017-12-31T15:59:00Z, 2017-12-31T16:59:00Z, into a year that is not loaded: by the clock",
        "2018-01-02T02:00:00Z, 2018-01-02T03:00:00Z, in such a year"
    })
    void a_department_has_an_hour_of_its_working_time(Instant at, Instant until, String when) {
        assignment.dispatch(Fixtures.dispatch(), Fixtures.terms());

        begin(at);

        assertThat(assignment.stageTerm()).map(StageTerm::stageDueAt).as(when).contains(until);
    }

    @Test
    void a_dispatcher_has_a_quarter_of_an_hour_also_at_night() {
        assignment.hold(Hold.of(HoldReason.NO_RULE, "none", List.of(), Fixtures.DISPATCHED));

        begin(Instant.parse("2017-12-31T15:59:00.123456789Z"));

        assertThat(assignment.stageTerm())
                .map(StageTerm::stageDueAt)
                .contains(Instant.parse("2017-12-31T16:14:00.123456Z"));
    }

    @Test
    void what_is_accepted_has_no_limit_but_its_deadline() {
        assignment.dispatch(Fixtures.dispatch(), Fixtures.terms());
        assignment.accept(Fixtures.accepted().acceptance());

        begin(Fixtures.DISPATCHED);

        assertThat(assignment.stageTerm()).isEmpty();
    }

    private void begin(Instant at) {
        new InMemoryCity()
                .stages(Clock.fixed(at, ZoneOffset.UTC))
                .of(assignment)
                .await()
                .indefinitely();
    }
}
