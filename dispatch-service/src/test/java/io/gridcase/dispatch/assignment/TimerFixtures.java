package io.gridcase.dispatch.assignment;

import io.gridcase.code.Stage;
import java.time.Instant;
import java.util.Optional;

/** What the founding record says by itself; as the examples of the contracts tell it. */
public final class TimerFixtures {

    private TimerFixtures() {}

    public static StageOverdue stageOverdue() {
        return new StageOverdue(
                Fixtures.caseNumber(),
                Fixtures.grid(),
                Optional.of(Fixtures.municipal()),
                1,
                StageTerm.until(Instant.parse("2017-06-30T03:00:00Z"), Stage.ACCEPTANCE));
    }

    public static StageOverdue nobodyResponsible() {
        return new StageOverdue(
                Fixtures.caseNumber(),
                Fixtures.grid(),
                Optional.empty(),
                0,
                StageTerm.until(Instant.parse("2017-06-30T02:15:00Z"), Stage.DISPATCH));
    }

    public static DeadlineReminder reminder(TimerKind kind) {
        return new DeadlineReminder(
                Fixtures.caseNumber(),
                Fixtures.municipal(),
                1,
                kind,
                Instant.parse("2017-07-06T02:00:00Z"),
                Fixtures.DUE);
    }
}
