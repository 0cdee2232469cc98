package io.gridcase.dispatch.timelimit;

import io.gridcase.code.Stage;
import io.smallrye.mutiny.Uni;

/** The city's limits of steps. */
public interface StageLimits {

    Uni<StageLimit> of(Stage stage);
}
