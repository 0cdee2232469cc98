package io.gridcase.dispatch.live;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.AssignmentState;
import java.util.Optional;

/**
 * An assignment is not what it was.
 *
 * @param version of the assignment; of two changes the one with the higher version is the later
 * @param reached false: it has left the reach of whoever watches
 */
public record Change(
        Position position,
        CaseNumber caseNumber,
        long version,
        AssignmentState state,
        Optional<String> department,
        boolean reached) {}
