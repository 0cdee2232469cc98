package io.gridcase.intake.report;

import io.gridcase.code.Stage;
import io.smallrye.mutiny.Uni;
import java.time.Duration;

/** Intake's own time limits; by the clock, for the centre works day and night. */
public interface StageLimits {

    Uni<Duration> of(Stage stage);
}
