package io.gridcase.dispatch.assignment;

import io.gridcase.dispatch.timelimit.StageLight;
import java.util.List;
import java.util.Optional;

/**
 * An assignment as somebody looks at it.
 *
 * @param remainingMinutes on the clock of its time limit, rounded down; negative when overdue, empty without a
 *     deadline or when the holidays between are not known
 * @param stageOverdue whether it waits too long for a dispatcher, a supervisor or to be accepted
 * @param returns its way from department to department, the oldest first
 * @param assistances what assisting departments have answered, the oldest first
 */
public record AssignmentProgress(
        Assignment assignment,
        StageLight light,
        Optional<Long> remainingMinutes,
        boolean stageOverdue,
        List<AssignmentReturned> returns,
        List<AssistanceAnswered> assistances) {

    public AssignmentProgress {
        returns = List.copyOf(returns);
        assistances = List.copyOf(assistances);
    }
}
