package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Another department is responsible than before.
 *
 * @param assisting departments that were to help {@code from}, and have nothing to do any more either
 * @param nameOfSuccessor in Chinese; absent when the case is dispatched anew, which tells it
 * @param round the dispatch that {@code from} had
 * @param reassignmentCount how often this case has been reassigned, this time included
 */
public record AssignmentReassigned(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode from,
        List<DepartmentCode> assisting,
        @Nullable String nameOfSuccessor,
        int round,
        Reassignment reassignment,
        int reassignmentCount)
        implements AssignmentEvent {

    /** What the departments themselves are told that have it no more. */
    public AssignmentWithdrawn withdrawn() {
        var departments = Stream.concat(Stream.of(from), assisting.stream()).toList();
        return new AssignmentWithdrawn(caseNumber, departments, round, reassignment.reason(), reassignment.at());
    }
}
