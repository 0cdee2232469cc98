package io.gridcase.dispatch.assignment;

import io.gridcase.dispatch.timelimit.StageLight;
import java.util.Optional;
import java.util.Set;

/**
 * Which assignments to list.
 *
 * @param states those in one of these states
 * @param light at the time of asking
 * @param supervised only those with a reminder or supervision that waits for an answer
 * @param stageOverdue only those that wait too long for a dispatcher, a supervisor or to be accepted
 */
public record AssignmentFilter(
        AssignmentScope scope,
        Optional<String> department,
        Set<AssignmentState> states,
        Optional<StageLight> light,
        boolean supervised,
        boolean stageOverdue) {

    public AssignmentFilter {
        states = Set.copyOf(states);
    }
}
