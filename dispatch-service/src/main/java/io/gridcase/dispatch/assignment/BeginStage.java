package io.gridcase.dispatch.assignment;

import io.gridcase.dispatch.timelimit.StageEnd;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Starts the limit of the step to which a case has come. */
@ApplicationScoped
class BeginStage {

    private final StageEnd ends;
    private final Clock clock;

    BeginStage(StageEnd ends, Clock clock) {
        this.ends = ends;
        this.clock = clock;
    }

    Uni<Void> of(Assignment assignment) {
        return assignment
                .stage()
                .map(stage -> ends.of(stage, assignment.dispatch().map(Dispatch::departmentCode), clock.instant())
                        .invoke(assignment::endStageBy)
                        .replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
