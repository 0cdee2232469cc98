package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.util.Optional;

/**
 * A step takes longer than it should.
 *
 * @param department the one that should have accepted; empty while nobody is responsible
 * @param round how often the case has been dispatched
 */
public record StageOverdue(
        CaseNumber caseNumber, GridCode gridCode, Optional<DepartmentCode> department, int round, StageTerm term)
        implements AssignmentEvent {}
