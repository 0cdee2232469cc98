package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.util.List;

/**
 * The lead department says that its own part is done; its clock stands still from here on.
 *
 * @param awaited assisting departments that have not answered
 */
public record OwnPartReported(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        Handling handling,
        List<DepartmentCode> awaited)
        implements AssignmentEvent {}
